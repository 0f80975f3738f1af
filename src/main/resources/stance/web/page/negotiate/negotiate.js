/* Which outcomes hold where each party can change what it decides, the moves between them, and what hangs on each stance. */
import { html } from 'lit-html';
import { text } from '../words/words.js';
import { state } from '../model/state.js';
import * as course from '../model/timeline.js';
import { isBehind, look } from '../model/negotiation.js';
import { isOpen } from '../model/space.js';
import { message } from '../parts/message.js';
import { openMore } from '../space/opening.js';
import { assumed } from './assumed.js';
import { deciding } from './deciding.js';
import { hanging } from './hanging.js';
import { lead } from './lead.js';
import { outcomes } from './outcomes.js';
import { rounds } from './rounds.js';
import { walk } from './walk.js';

export function negotiate() {
  queueMicrotask(course.look);
  return html`<h2 class="vh">${text('negotiate')}</h2>${isOpen() ? html`${moving()}${rounds()}` : alone()}${hanging()}`;
}

function alone() {
  return message(html`<p id="no-outcomes">${text('noOutcomes')}</p><p class="mt2">${openMore('btn btn--s')}</p>`);
}

function moving() {
  queueMicrotask(look);
  const { negotiation } = state;
  if (!negotiation) return html`<p class="loading" role="status">${text('busy')}</p>`;
  if (negotiation.undecided) return deciding(negotiation);
  if (negotiation.failed) return html`<div role="alert" id="no-negotiation">${message(negotiation.failed.map((each) => html`<p>${each.message} ${each.hint}</p>`),
    html`<p class="mt2">${openMore('btn btn--s')}</p>`)}</div>`;
  return html`<div id="negotiation" class=${isBehind() ? 'stale' : ''} aria-busy=${isBehind()}>
    ${lead(negotiation)}${assumed(negotiation)}${outcomes(negotiation)}${walk(negotiation)}</div>`;
}
