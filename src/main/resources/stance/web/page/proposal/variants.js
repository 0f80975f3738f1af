/* The variants of the file, each with what comes of it. */
import { html } from 'lit-html';
import { text, phrase } from '../words/words.js';
import { state } from '../model/state.js';
import { chooseVariant } from '../model/edits.js';
import { chip } from '../parts/response.js';

export function variants() {
  const names = Object.keys(state.saved.variants ?? {});
  if (!names.length || state.isBegun) return '';
  const entry = (name, words) => html`<button type="button" data-variant=${name} aria-pressed=${name === state.variant}
    @click=${() => chooseVariant(name)}>${words}${chip(state.variants?.verdicts[name])}</button>`;
  return html`<section class="section" aria-labelledby="h-variants"><h3 id="h-variants">${text('variantsTitle')}</h3>
    <div class="options" id="variants">${entry('', text('asWritten'))}${names.map((name) => entry(name, phrase(name)))}</div></section>`;
}
