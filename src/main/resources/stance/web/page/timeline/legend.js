/* What shapes and colours mean on the timeline. */
import { html } from 'lit-html';
import { text } from '../words/words.js';
import { mark } from '../parts/icons.js';
import { response } from '../parts/response.js';

export function legend() {
  return html`<div class="legend mt4">${['RED_LINE', 'FIRM', 'PREFERENCE'].map((each) => html`<span>${mark(each)}${text(each)}</span>`)}
    <span><svg viewBox="0 0 12 12" aria-hidden="true"><circle class="hollow" cx="6" cy="6" r="4.4"></circle></svg>${text('holdsNot')}</span>
    <p>${text('inColour')} ${['REJECTS', 'OBJECTS', 'CONDITIONAL', 'ACCEPTS'].map((each) => html` ${response(each)}`)}</p></div>`;
}
