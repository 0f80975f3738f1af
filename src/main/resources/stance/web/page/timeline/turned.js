/* What turned the verdict: each day on which it became another, and the words that did it. */
import { html } from 'lit-html';
import { text, actor, day } from '../words/words.js';
import { state } from '../model/state.js';
import { holdsOn, positionOf } from '../model/positions.js';
import { arrow, chip, chipWas } from '../parts/response.js';
import { by, quote, tags } from '../parts/said.js';

const SHOWN = 6;

export function turned() {
  const spans = state.turns?.spans ?? [];
  if (!spans.length) return '';
  const turns = spans.slice(1).map((span, at) => ({ ...span, before: spans[at] })).reverse();
  return html`<section class="panel" id="tl-turns" aria-labelledby="h-turns"><h2 id="h-turns">${text('whatTurned')}</h2>
    <p>${turns.length ? text('whatTurnedHint') : text('neverTurned', day(spans[0].from))}</p>
    ${list(turns.slice(0, SHOWN))}
    ${turns.length > SHOWN ? html`<details class="mt4"><summary>${text('earlierTurns', turns.length - SHOWN)}</summary>
      ${list(turns.slice(SHOWN))}</details>` : ''}</section>`;
}

function list(turns) {
  return html`<ol class="turns mt3">${turns.map((each, at) => turn(each, at))}</ol>`;
}

function turn({ from, verdict, sentence, turnedBy, before }) {
  const isOn = from <= state.draft.asOf && !(state.turns.spans.some((each) => each.from > from && each.from <= state.draft.asOf));
  return html`<li class="turn ${isOn ? 'turn--on' : ''}" data-turn=${from}><h3><time datetime=${from}>${day(from)}</time></h3>
    <p class="verdict-chips">${chipWas(before.verdict)} ${arrow()} ${chip(verdict)}</p><p class="small">${sentence}</p>
    ${turnedBy.map((stance) => words(stance, from))}</li>`;
}

function words(stance, from) {
  const event = positionOf(state, stance);
  if (!event) return '';
  const span = state.timeline.spans.find((each) => each.stance === stance);
  return html`<div class="mt3"><p class="small"><span class="muted">${actor(event.actor)}:</span> <b>${event.title}</b>
      ${holdsOn(span, from) ? '' : html`<br><span class="muted">${text('expiredOn', day(span.until ?? from))}</span>`}</p>
    ${event.quote ? quote(event, 'quote--list') : html`<p class="small muted">${text('noQuote')}</p>`}${by(event)}${tags({ ...event, id: stance })}</div>`;
}
