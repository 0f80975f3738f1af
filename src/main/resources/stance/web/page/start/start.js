/* The start: what this is, one proposal shown whole, the last words said, and all proposals by topic. */
import { html, nothing } from 'lit-html';
import { text } from '../words/words.js';
import { state } from '../model/state.js';
import { AXIS } from '../model/cells.js';
import * as outcomes from '../model/outcomes.js';
import { linkTo, put } from '../model/navigation.js';
import { begin } from '../model/opening.js';
import { message, problems } from '../parts/message.js';
import { icon } from '../parts/icons.js';
import { response } from '../parts/response.js';
import { drafts } from './drafts.js';
import { gallery } from './gallery.js';
import { latest } from './latest.js';
import { lead } from './lead.js';

export function start() {
  queueMicrotask(outcomes.look);
  const about = new URLSearchParams(state.place.about);
  const { view } = state.place;
  return html`<main id="main">${problems()}<div class="wrap">
      ${view ? html`<div class="mt4" id="view-of">${message(text('viewOfProposal', text(view)))}</div>` : ''}${hero(about)}
      ${about.get('q') ? '' : html`<div class="front">${lead()}${latest()}</div>`}
      ${drafts()}
      ${state.pack ? gallery(about) : ''}
    </div></main>
    <footer class="foot"><p>${text('follows')}</p></footer>`;
}

function hero(about) {
  const sought = (event) => put('q', event.target.value);
  const submit = (event) => {
    event.preventDefault();
    document.getElementById('all').scrollIntoView();
  };
  return html`<section class="hero" aria-labelledby="hero"><div>${packs()}
      <h1 id="hero">${text('purpose')}</h1><p class="lede">${text('lede')}</p>
      <div class="hero-act"><form class="search" role="search" @submit=${submit}>${icon('search')}<label class="vh" for="q">${text('searchAll')}</label>
          <input id="q" type="search" placeholder=${text('searchExample')} autocomplete="off" .value=${about.get('q') ?? ''} @input=${sought}><kbd>/</kbd></form>
        <button type="button" class="btn btn--primary" id="begin" ?disabled=${!state.pack} @click=${() => begin(state.pack.id)}>${icon('plus')}${text('beginNew')}</button></div></div>
    <section class="axis" aria-labelledby="axis"><h2 id="axis">${text('howAnswers')}</h2>
      <dl>${AXIS.map((each) => html`<dt>${response(each)}</dt><dd>${text(`means_${each}`)}</dd>`)}</dl></section></section>`;
}

/* Where the bar has no room for them. */
function packs() {
  const { packs: all, pack } = state;
  return all.length < 2 ? '' : html`<nav class="hero-packs" aria-label=${text('pack')}>
    ${all.map(({ id, title }) => html`<a href=${linkTo({ screen: 'start', pack: id })} aria-current=${id === pack?.id ? 'true' : nothing}>${title}</a>`)}</nav>`;
}
