/* The screen of a proposal: its head, and one of its views. */
import { html } from 'lit-html';
import { text } from '../words/words.js';
import { state } from '../model/state.js';
import * as amending from '../model/amendments.js';
import * as variants from '../model/variants.js';
import { viewOf } from '../model/views.js';
import { awaited } from '../parts/awaited.js';
import { problems, message } from '../parts/message.js';
import { amendments } from './amendments.js';
import { answers } from './answers.js';
import { head } from './head.js';
import { steps } from './steps.js';
import { terms } from './terms.js';
import { why } from './why.js';

export function proposal() {
  if (!state.draft) return html`<main id="main" class="wrap">${problems()}<p class="loading" role="status">${text('busy')}</p></main>`;
  const { place, result, isOpening } = state;
  return html`${head()}${problems()}${place.view && (result || isOpening) ? html`<main class="view" id="main" tabindex="-1">${shown(place.view)}</main>` : bench()}`;
}

function shown(name) {
  const view = state.result && viewOf(name);
  return view ? view(state) : awaited(name);
}

function bench() {
  workOut();
  return html`<main class="cols step-${state.step}" id="main">
      <section class="col col--side" id="proposal" aria-labelledby="h-proposal" tabindex="-1">${terms()}</section>
      <section class="col ${state.isStale ? 'stale' : ''}" id="outcome" aria-labelledby="h-outcome" tabindex="-1">
        ${state.result ? html`${answers()}${amendments()}` : html`<h2 id="h-outcome">${text('summaryOf')}</h2>${message(text(Object.keys(state.draft.provisions).length ? 'busy' : 'noProvisions'))}`}</section>
      <section class="col col--side ${state.isStale ? 'stale' : ''}" id="why" aria-labelledby="h-why" tabindex="-1">${why()}</section>
    </main>
    <footer class="bench-foot stamp"><span>${text('follows')}</span>
      ${state.result ? html`<span>${text('footer', state.result.stamp.version, state.result.stamp.packHash.slice(0, 7))}</span>` : ''}</footer>
    ${steps()}`;
}

/* What is shown beside the answers comes after them. */
function workOut() {
  if (state.isBusy || !state.result) return;
  queueMicrotask(() => {
    amending.look();
    variants.look();
  });
}
