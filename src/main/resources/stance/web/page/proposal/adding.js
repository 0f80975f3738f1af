/* A term more: types are found by their words, and listed by family. */
import { html } from 'lit-html';
import { text, spaced } from '../words/words.js';
import { state, change } from '../model/state.js';
import { setProvision } from '../model/edits.js';
import { begun } from '../model/packs.js';
import { asked as words, finds } from '../model/search.js';
import { freeName } from '../model/draft.js';
import { icon } from '../parts/icons.js';
import { closeMenu, opens } from '../parts/menu.js';
import { typeWords } from '../parts/sentence.js';

export function adding() {
  return html`<button type="button" class="btn btn--wide" id="add" aria-haspopup="dialog" @click=${opens('add', types)}>${icon('plus')}${text('addTerm')}</button>`;
}

function types() {
  const query = state.menu.query ?? '';
  const found = state.pack.types.filter((type) => !type.family && finds(words(query), spaced(type.name), type.phrase, type.doc, family(type)?.doc));
  const families = [...new Set(found.map((type) => family(type)?.name))];
  return html`<div class="pad types"><label class="search"><span class="vh">${text('searchTypes')}</span>${icon('search')}
      <input type="search" id="type-search" autofocus placeholder=${text('searchTypes')} autocomplete="off" .value=${query} @input=${(event) => change({ menu: { ...state.menu, query: event.target.value } })}></label>
    ${found.length ? '' : html`<p class="small mt2" role="status">${text('noType', query)}</p>`}
    ${families.map((name) => html`<h3 class="eyebrow mt3">${name ? typeWords(name) : text('otherTypes')}</h3><ul class="choices">
      ${found.filter((type) => family(type)?.name === name).map((type) => html`<li><button type="button" data-type=${type.name} @click=${() => add(type)}>
        <b>${typeWords(type.name)}</b> <small class="muted">${type.doc}</small></button></li>`)}</ul>`)}</div>`;
}

function family(type) {
  return state.pack.types.find((each) => each.name === type.parent);
}

function add(type) {
  const name = freeName(spaced(type.name).split(' ').at(-1), state.draft.provisions);
  closeMenu();
  setProvision(name, begun(type, state.pack));
}
