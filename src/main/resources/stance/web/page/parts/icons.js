/* The glyphs and marks of the sprite in index.html; a word always stands beside them. */
import { html } from 'lit-html';

export function glyph(name) {
  return html`<svg class="g" aria-hidden="true"><use href="#g-${name}"></use></svg>`;
}

export function icon(name) {
  return html`<svg class="i" aria-hidden="true" viewBox="0 0 16 16"><use href="#i-${name}"></use></svg>`;
}

const SHAPES = { RED_LINE: 'red', FIRM: 'firm', PREFERENCE: 'pref' };

/** How firmly: a shape, never a colour. */
export function mark(strength) {
  return html`<svg class="m" aria-hidden="true" viewBox="0 0 12 12"><use href="#m-${SHAPES[strength]}"></use></svg>`;
}
