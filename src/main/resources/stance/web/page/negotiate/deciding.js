/* Asks the reader who decides what, where neither the scenario nor the record says it: all that follows rests on that. */
import { html } from 'lit-html';
import { text, actor, phrase } from '../words/words.js';
import { state } from '../model/state.js';
import { TOGETHER, decideAll } from '../model/negotiation.js';
import { sentence } from '../parts/sentence.js';

export function deciding({ undecided, base }) {
  const chosen = (event) => {
    event.preventDefault();
    decideAll(undecided.map((slot) => [slot, event.target.elements[`decides-${slot}`].value]));
  };
  return html`<form class="panel deciding" id="deciding" aria-labelledby="h-deciding" @submit=${chosen}><h2 id="h-deciding">${text('whoDecides')}</h2>
    <p>${text('whoDecidesHint')}</p>
    <ul>${undecided.map((slot) => html`<li class="decides"><label for="decides-${slot}"><b>${phrase(slot)}</b>
      <span class="small muted">${base.provisions[slot] ? sentence(state.pack, base.provisions[slot], (_, words) => words) : ''}</span></label>
      <select class="field" id="decides-${slot}" name="decides-${slot}" required><option value="">${text('chooseWho')}</option>${choices()}</select></li>`)}</ul>
    <p class="row mt3"><button class="btn btn--primary" id="decided">${text('workOut')}</button>
      <span class="small muted">${text('assumedByYou')}</span></p></form>`;
}

/** The parties, and all of them together. */
export function choices(chosen) {
  const parties = Object.keys(state.result.outcome.responses);
  const option = (value, words) => html`<option value=${value} ?selected=${value === chosen}>${words}</option>`;
  return html`${parties.map((each) => option(each, actor(each)))}${option(TOGETHER, text('allTogether'))}`;
}
