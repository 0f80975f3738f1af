/* A space that is too large for exact figures: why, and what packages drawn at random say of it. */
import { html } from 'lit-html';
import { text, actor } from '../words/words.js';
import { state } from '../model/state.js';
import { positionOf } from '../model/positions.js';
import { sample } from '../model/space.js';
import { longest } from '../parts/bars.js';
import { estimatedLead } from './lead.js';
import { openMore } from './opening.js';
import { estimated, interval } from './shares.js';

export function sampled({ tooLarge, estimate }) {
  if (estimate) return html`${estimatedLead(estimate)}<div class="two">${estimated(estimate)}${costs(estimate)}</div>`;
  return html`<div class="message" id="too-large">${tooLarge.map((each) => html`<p>${each.message}</p>`)}
    <p class="row mt2"><button type="button" class="btn btn--s" id="take-sample" ?disabled=${state.isBusy}
      @click=${sample}>${text('takeSample')}</button> ${openMore()}
      ${state.isBusy ? html`<span role="status">${text('busy')}</span>` : ''}</p></div>`;
}

function costs({ costs: all }) {
  const some = all.filter((each) => each.gain.share > 0);
  if (!some.length) return '';
  const words = ({ stance, actor: id }) => `${actor(id)}: ${positionOf(state, stance)?.title ?? stance}`;
  return html`<section aria-labelledby="h-cost"><h2 id="h-cost">${text('costs')}</h2><p>${text('costsHint')}</p>
    ${longest(text('costs'), some.map((each) => interval(words(each), each.gain)))}</section>`;
}
