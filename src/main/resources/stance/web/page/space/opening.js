/* What else may be chosen: fields that take every value, and terms that may be left out. */
import { html } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { text } from '../words/words.js';
import { state } from '../model/state.js';
import { put } from '../model/navigation.js';
import { middle } from '../model/packages.js';
import { openings } from '../model/space.js';
import { isOpen, opens } from '../parts/menu.js';
import { named, typeOf } from '../parts/sentence.js';

export function openMore(look = 'link') {
  return html`<button type="button" class=${look} id="open-more" aria-haspopup="dialog" aria-expanded=${isOpen('open-more')}
    @click=${opens('open-more', choices)}>${text('openMore')}</button>`;
}

function choices() {
  const opened = openings();
  return html`<p class="menu-head">${text('openMoreHint')}</p>${Object.entries(middle(state, opened).provisions).map(([id, term]) => html`<fieldset
    class="openings">
    <legend class="menu-head">${id}</legend>
    ${check('optional', id, text('mayBeLeftOut'), opened.optional)}
    ${fields(term).map((field) => check('open', `${id}.${field.name}`, named(field), opened.open))}</fieldset>`)}`;
}

/* Texts take any value, so they are not opened. */
function fields(term) {
  return typeOf(state.pack, term)?.fields.filter((each) => each.kind !== 'TEXT') ?? [];
}

function check(name, value, words, chosen) {
  const toggle = (event) => put(name, (event.target.checked ? [...chosen, value] : chosen.filter((each) => each !== value)).join(','));
  return html`<label class="check"><input type="checkbox" name=${name} value=${value} .checked=${live(chosen.includes(value))}
    @change=${toggle}>${words}</label>`;
}
