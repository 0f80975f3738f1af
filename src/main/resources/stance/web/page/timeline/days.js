/* The same as a list, day by day: on a phone it stands for the chart. */
import { html } from 'lit-html';
import { text, actor, day, number } from '../words/words.js';
import { state } from '../model/state.js';
import { mark } from '../parts/icons.js';
import { chip, response } from '../parts/response.js';
import { isAllShown, showing } from '../parts/showing.js';
import { card } from './card.js';
import { choose } from './choosing.js';

export function days(all, chosen, isAlone) {
  const shown = all.filter((each) => isAllShown() || each.speaks || each.isTurning);
  const everything = html`${text('everythingSaid')} <span class="n">${number(all.length)}</span>`;
  const list = html`<div class="mt3">${showing('speaking', text('onlySpeaking'), everything)}</div>
    ${shown.length ? '' : html`<p class="message mt3">${text('nothingSpeaks')}</p>`}
    <ol class="tl-days" id="tl-list">${byDay(shown).map((each) => oneDay(each, chosen, isAlone))}</ol>`;
  return isAlone ? list : html`<details class="mt4" id="tl-as-list"><summary>${text('asList')}</summary>${list}</details>`;
}

/* Days on which something was said or the verdict became another; the day of the draft among them. */
function byDay(shown) {
  const spans = state.turns?.spans ?? [];
  const all = new Set([...shown.map((each) => each.from), ...spans.map((each) => each.from), state.draft.asOf]);
  return [...all].sort().map((date) => ({ date, said: shown.filter((each) => each.from === date), turn: spans.find((each) => each.from === date) }));
}

function oneDay({ date, said, turn }, chosen, isAlone) {
  return html`<li class=${date === state.draft.asOf ? 'tl-now' : ''}><p class="tl-date"><time datetime=${date}>${day(date)}</time>
      ${date === state.draft.asOf ? html`<span class="tag">${text('dayLookedAt')}</span>` : ''}${turn ? chip(turn.verdict) : ''}</p>
    <ul>${said.map((each) => html`<li>${one(each, each.stance === chosen)}${isAlone && each.stance === chosen ? card(each) : ''}</li>`)}</ul></li>`;
}

function one({ stance, actor: id, event, strength, response: answer, isPast }, isChosen) {
  return html`<button type="button" class="tl-item" data-item=${stance} aria-expanded=${isChosen} @click=${() => choose(stance)}>
    <span>${mark(strength)} <span class="vh">${text(strength)},</span> <span class="muted">${actor(id)}:</span> ${event.title}
      ${isPast ? html`<span class="muted">(${text('holdsNot')})</span>` : ''}</span>${answer ? response(answer) : ''}</button>`;
}
