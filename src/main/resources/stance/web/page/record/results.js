/* What was found: title, words and speaker, with the words asked for marked. */
import { html, nothing } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { text, actor, count, day } from '../words/words.js';
import { state } from '../model/state.js';
import { linkTo, put } from '../model/navigation.js';
import { asked, marked } from '../model/search.js';
import { icon, mark } from '../parts/icons.js';
import { message } from '../parts/message.js';

export function results(hits, list, filters, chosen) {
  const words = asked(filters.query);
  const what = filters.query ? text('foundFor', count(hits.length), count(list.length), filters.query) : text('foundOf', count(hits.length), count(list.length));
  return html`<div class="results-head"><form class="search" role="search" @submit=${(event) => event.preventDefault()}>${icon('search')}<label class="vh" for="q">${text('searchRecord')}</label>
      <input id="q" type="search" autocomplete="off" placeholder=${text('searchRecord')} .value=${filters.query} @input=${(event) => put('q', event.target.value)}><kbd>/</kbd></form>
      <div class="line"><h2><span role="status">${what}</span></h2><a class="nowrap" id="to-map" href=${linkTo({ screen: 'record', id: 'map', about: state.place.about })}>${text('toMap')}</a></div></div>
    ${hits.length ? html`<ol class="hits">${repeat(hits, (each) => each.id, (each) => hit(each, words, each === chosen))}</ol>`
    : html`<div class="pad-gutter">${message(text('recordEmpty'), html` <button type="button" class="link" id="clear" @click=${clear}>${text('clearFilters')}</button>`)}</div>`}`;
}

function clear() {
  [...new URLSearchParams(state.place.about).keys()].forEach((name) => put(name, ''));
}

function hit(stance, words, isChosen) {
  const { id, title, quote, actor: by, speaker, stated, strength } = stance;
  const isGlossed = quote?.translation && !marked(quote.words, words).some(([, isFound]) => isFound) && marked(quote.translation, words).some(([, isFound]) => isFound);
  return html`<li class="hit ${isChosen ? 'hit--on' : ''}" data-stance=${id}><h3><a href=${linkTo({ screen: 'record', id, about: state.place.about })} aria-current=${isChosen ? 'true' : nothing}>${shown(title, words)}</a></h3>
    ${quote ? html`<blockquote class="quote quote--list" lang=${isGlossed ? 'en' : quote.language}>“${shown(isGlossed ? quote.translation : quote.words, words)}”</blockquote>` : ''}
    <p class="meta"><span class="tag">${mark(strength)}${text(strength)}</span><span>${actor(by)}${speaker ? html`: ${shown(speaker.name, words)}` : ''}</span><time datetime=${stated}>${day(stated)}</time>
      ${isGlossed ? html`<span>${text('translated')}</span>` : ''}</p></li>`;
}

function shown(words, asked) {
  return marked(words, asked).map(([piece, isFound]) => (isFound ? html`<mark>${piece}</mark>` : piece));
}
