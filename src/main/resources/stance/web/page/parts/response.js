/* A response or a verdict as glyph, word and colour: never one of them alone. */
import { html } from 'lit-html';
import { text } from '../words/words.js';
import { glyph } from './icons.js';

const LOOKS = { REJECTS: 'rejects', OBJECTS: 'objects', CONDITIONAL: 'conditional', ACCEPTS: 'accepts', SILENT: 'silent' };

const VERDICTS = { CONFLICT: 'rejects', NEGOTIABLE: 'objects', UNDETERMINED: 'silent', AGREEMENT: 'accepts' };

/** The place on the axis, as style sheets and glyphs name it. */
export function tone(name) {
  return LOOKS[name] ?? VERDICTS[name] ?? 'none';
}

export function response(name) {
  if (!LOOKS[name]) return html`<span class="muted">${text('NONE')}</span>`;
  return html`<span class="resp resp--${tone(name)}">${glyph(tone(name))}<span>${text(name)}</span></span>`;
}

export function chip(verdict, also = '') {
  return verdict ? html`<strong class="chip chip--${verdict.toLowerCase()} ${also}">${glyph(tone(verdict))}${text(verdict)}</strong>` : '';
}

export function chipWas(verdict) {
  return html`<s class="chip chip--was">${text(verdict)}</s>`;
}

export function arrow() {
  return html`<svg class="arrow" viewBox="0 0 22 12" role="img" aria-label=${text('became')}><path d="M1 6h18M14 1.5 19.5 6 14 10.5"></path></svg>`;
}
