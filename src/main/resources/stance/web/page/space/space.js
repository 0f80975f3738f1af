/* The space of packages around the draft, worked out at once: what is left of it, and what stands in the way. */
import { html } from 'lit-html';
import { text } from '../words/words.js';
import { state } from '../model/state.js';
import * as course from '../model/timeline.js';
import { isBehind, isOpen, look } from '../model/space.js';
import { message } from '../parts/message.js';
import { core, costs } from './costs.js';
import { front } from './front.js';
import { grid } from './grid.js';
import { lead } from './lead.js';
import { openMore } from './opening.js';
import { sampled } from './sample.js';
import { shares } from './shares.js';

export function space() {
  const title = html`<h2 class="vh">${text('spaceTitle')}</h2>`;
  if (!isOpen()) return html`${title}${message(html`<p id="no-alternatives">${text('noAlternatives')}</p><p class="mt2">${openMore('btn btn--s')}</p>`)}`;
  queueMicrotask(look);
  queueMicrotask(course.look);
  const { sweep } = state;
  if (!sweep) return html`${title}<p class="loading" role="status">${text('busy')}</p>`;
  if (sweep.failed) return html`${title}${message(html`<div role="alert" id="no-space"><p>${text('openLess')}</p>${sweep.failed.map((each) => html`<p
    class="mt1">${each.message} ${each.hint}</p>`)}</div><p class="mt2">${openMore('btn btn--s')}</p>`)}`;
  return html`${title}<div id="sweep" class=${isBehind() ? 'stale' : ''} aria-busy=${isBehind()}>${sweep.tooLarge ? sampled(sweep) : exact(sweep)}</div>`;
}

function exact(sweep) {
  return html`${lead(sweep)}<div class="two">${grid(sweep)}${front(sweep)}${shares(sweep)}${costs(sweep)}${core(sweep)}</div>`;
}
