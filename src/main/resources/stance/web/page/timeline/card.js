/* The words of the chosen position, what they are on here, and a way to the day on which they were said. */
import { html } from 'lit-html';
import { text, actor, day } from '../words/words.js';
import { state } from '../model/state.js';
import { setPart } from '../model/edits.js';
import { icon } from '../parts/icons.js';
import { response, tone } from '../parts/response.js';
import { by, quote, reading, tags } from '../parts/said.js';
import { target } from '../proposal/why.js';
import { choose } from './choosing.js';

export function card(entry) {
  const { event, response: answer, findings, stance, from, until } = entry;
  return html`<article class="said said--${tone(answer)} tl-card" id="tl-said" data-stance=${stance} tabindex="-1" aria-labelledby="tl-said-title">
    <header class="row"><div><h3 id="tl-said-title">${event.title}</h3>${tags({ ...event, id: stance })}</div>
      <button type="button" class="btn btn--quiet btn--s end" id="tl-close" aria-label=${text('dismiss')}
        @click=${() => choose(stance)}>${icon('close')}</button></header>
    ${event.quote ? quote(event, 'quote--list') : html`<p class="small muted">${text('noQuote')}</p>`}${by(event)}
    ${findings.length ? html`<ul class="small mt2">${findings.map((each) => html`<li>${actor(each.actor)} <b>${text(each.effect)}</b> ${target(each)}
      ${each.response ? response(each.response) : ''}</li>`)}</ul>` : html`<p class="small muted mt2">${text('speaksNotOfThis')}</p>`}
    ${until ? html`<p class="small muted mt2">${ended(entry)}</p>` : ''}
    <div class="row mt3">${from === state.draft.asOf ? html`<span class="small muted">${text('isThatDay')}</span>`
    : html`<button type="button" class="btn btn--s" id="tl-evaluate" @click=${() => setPart('asOf', from)}>${text('evaluateOn', day(from))}</button>`}
      ${reading(stance, event.note)}</div></article>`;
}

function ended({ until, reason, successor }) {
  const next = state.timeline.events.find((each) => each.stance === successor);
  return reason === 'SUPERSEDED' && next ? text('supersededBy', day(until), next.title) : text('expiredOn', day(until));
}
