/* Keeping what is on show in the folder: what would be changed, what to know before, and the three ways. */
import { html } from 'lit-html';
import { text } from '../words/words.js';
import { typeWords } from '../parts/sentence.js';
import { save, saveAsFile, saveAsVariant } from '../model/saving.js';
import { cautions, changesOf, freeVariant } from '../model/draft.js';

export function saving(state) {
  const isChanged = changesOf(state).length > 0;
  return html`<section id="saving" aria-label=${text('save')}>
    ${state.isBegun ? '' : changes(state)}
    ${state.name && isChanged ? html`${here(state)}${asVariant(state)}` : ''}
    ${newFile(state, 'keep')}
  </section>`;
}

function changes(state) {
  const all = changesOf(state);
  if (!all.length) return html`<p class="small" id="changes">${text('nothingChanged')}</p>`;
  return html`<ul class="small" id="changes">${all.map(({ path, before, after }) => html`
    <li><b>${path.join('.')}</b>: ${words(before)} → ${words(after)}</li>`)}</ul>`;
}

function words(value) {
  if (value === undefined) return text('notSaid');
  if (Array.isArray(value)) return value.join(', ');
  return value?.type ? typeWords(value.type) : typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function here(state) {
  return html`<ul class="small" id="cautions">${cautions(state).map((each) => html`<li>${text(each, state.draft.proposedBy)}</li>`)}</ul>
    <button id="save" @click=${save}>${state.variant ? text('saveVariant', state.variant) : text('save')}</button>`;
}

function asVariant(state) {
  return html`<form id="save-variant-form" @submit=${sent(({ variant }) => saveAsVariant(variant.value))}>
    <label>${text('variantName')} <input name="variant" id="save-variant-name" .defaultValue=${freeVariant(state)} required></label>
    <button id="save-variant">${text('saveAsVariant')}</button></form>`;
}

/** A file of its own; it stands in two places of the page. */
export function newFile(state, place) {
  const name = state.name ? state.name.replace(/(\.json)$/, '-2$1') : `${state.saved.pack}/new.json`;
  return html`<form id="${place}-file-form" @submit=${sent(({ file }) => saveAsFile(file.value))}>
    <label>${text('fileName')} <input name="file" id="${place}-file-name" .defaultValue=${name} required></label>
    <button id="${place}-file">${text('saveAsFile')}</button>
    ${changesOf(state).length && !state.isBegun ? html`<p class="small">${text('newFileHint', freeVariant(state))}</p>` : ''}</form>`;
}

function sent(work) {
  return (event) => {
    event.preventDefault();
    work(event.target.elements);
  };
}
