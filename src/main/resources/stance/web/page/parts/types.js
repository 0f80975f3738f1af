/* A menu of kinds of term: they are found by their words, and listed by family. */
import { html, nothing } from 'lit-html';
import { text, spaced } from '../words/words.js';
import { state, change } from '../model/state.js';
import { asked as words, finds } from '../model/search.js';
import { icon } from './icons.js';
import { closeMenu } from './menu.js';
import { typeWords } from './sentence.js';

export function types(all, choose, chosen) {
  const query = state.menu.query ?? '';
  const found = all.filter((type) => finds(words(query), spaced(type.name), type.phrase, type.doc, family(type)?.doc));
  const families = [...new Set(found.map((type) => family(type)?.name))];
  const pick = (type) => {
    closeMenu();
    choose(type);
  };
  return html`<div class="pad types"><label class="search"><span class="vh">${text('searchTypes')}</span>${icon('search')}
      <input type="search" id="type-search" autofocus placeholder=${text('searchTypes')} autocomplete="off" .value=${query} @input=${(event) => change({ menu: { ...state.menu, query: event.target.value } })}></label>
    ${found.length ? '' : html`<p class="small mt2" role="status">${text('noType', query)}</p>`}
    ${families.map((name) => html`<h3 class="eyebrow mt3">${name ? typeWords(name) : text('otherTypes')}</h3><ul class="choices">
      ${found.filter((type) => family(type)?.name === name).map((type) => html`<li><button type="button" data-type=${type.name} aria-current=${type.name === chosen ? 'true' : nothing} @click=${() => pick(type)}>
        <b>${typeWords(type.name)}</b> <small class="muted">${type.doc}</small></button></li>`)}</ul>`)}</div>`;
}

/* A family stands with its own kinds. */
function family(type) {
  return type.family ? type : state.pack.types.find((each) => each.name === type.parent);
}
