/* The outcomes, those that hold in most senses first: what each party answers, the verdict, and in which senses it holds. */
import { html, nothing } from 'lit-html';
import { text, actor, count } from '../words/words.js';
import { byHolding, isHeld, mayHold, written } from '../model/conflict.js';
import { begin, path, senses } from '../model/negotiation.js';
import { chip, response } from '../parts/response.js';
import { isAllShown, showing } from '../parts/showing.js';
import { dot } from './dot.js';
import { go } from './go.js';
import { senseWords, stateWords } from './states.js';

const FEW = 12;

export function outcomes(negotiation) {
  const { conflict } = negotiation;
  const all = byHolding(conflict);
  const asWritten = written(conflict);
  const few = all.filter((each) => mayHold(each) || each.state === conflict.statusQuo || each.state === asWritten);
  const isChoice = all.length > FEW && few.length < all.length;
  const shown = isChoice && !isAllShown() ? few : all;
  return html`<section class="panel" aria-labelledby="h-outcomes"><h2 id="h-outcomes">${text('whichHold')}</h2><p>${text('whichHoldHint')}</p>
    <div class="row">${isChoice ? showing('hold', text('thoseThatHold'), html`${text('everyOutcome')} <span class="n">${count(all.length)}</span>`) : ''}${legend()}</div>
    <div class="scroll-x mt3" tabindex="0" role="group" aria-label=${text('outcomesScroll')}>${table(negotiation, shown, asWritten)}</div></section>`;
}

function legend() {
  return html`<p class="legend">${['CERTAIN', 'POSSIBLE', 'NO'].map((each) => html`<span>${dot(each, false)}${text(`holds_${each}`)}</span>`)}</p>`;
}

function table(negotiation, shown, asWritten) {
  const { conflict } = negotiation;
  const [here] = path(negotiation).slice(-1);
  const stop = shown.some((each) => each.state === here) ? here : shown[0].state;
  return html`<table class="states" id="outcomes" @keydown=${walkRows}><caption class="vh">${text('outcomesAndSenses', count(conflict.states.length))}</caption>
    <thead><tr><th scope="col">${text('theOutcome')}</th>${conflict.parties.map(({ party }) => html`<th scope="col">${actor(party)}</th>`)}<th scope="col">${text('verdict')}</th>
      ${senses().map((each) => html`<th scope="col" class="st">${senseWords(each)}</th>`)}</tr></thead>
    <tbody>${shown.map((each) => row(negotiation, each, here, stop, asWritten))}</tbody></table>`;
}

function row(negotiation, each, here, stop, asWritten) {
  const { conflict } = negotiation;
  const number = each.state;
  const choose = () => go(() => begin(negotiation, number));
  return html`<tr data-state=${number} class="${isHeld(each) ? 'eq' : ''} ${number === here ? 'sel' : ''}"><th scope="row"><button type="button" class="link bare outcome" aria-current=${number === here ? 'true' : nothing}
      tabindex=${number === stop ? 0 : -1} @click=${choose}>${stateWords(negotiation, number)}</button>
      ${number === conflict.statusQuo ? html`<span class="mark-at">${text('statusQuo')}</span>` : ''}${number === asWritten ? html`<span class="mark-at">${text('asWritten')}</span>` : ''}</th>
    ${conflict.parties.map(({ party }) => html`<td>${response(each.responses[party])}</td>`)}<td>${chip(each.verdict)}</td>
    ${senses().map((sense) => html`<td class="st">${dot(each.holds[sense] ?? 'NO')}</td>`)}</tr>`;
}

/* Up and down go from outcome to outcome. */
function walkRows(event) {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const from = event.target.closest('.outcome');
  if (!by || !from) return;
  event.preventDefault();
  const all = [...event.currentTarget.querySelectorAll('.outcome')];
  all[all.indexOf(from) + by]?.focus();
}
