/* All that the outcomes rest on, each with a control: who decides what, what is preferred, in which senses, and where it begins. */
import { html } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { text, actor, phrase } from '../words/words.js';
import { state } from '../model/state.js';
import { openSlots } from '../model/conflict.js';
import { SENSES, TOGETHER, control, decide, isByCounts, order, sense, senses } from '../model/negotiation.js';
import { alternative } from '../model/scenario.js';
import { sentence } from '../parts/sentence.js';
import { choices } from './deciding.js';
import { optionWords, senseWords, stateWords } from './states.js';

export function assumed(negotiation) {
  const { conflict } = negotiation;
  return html`<section class="panel" id="assumed" aria-labelledby="h-assumed"><h2 id="h-assumed">${text('underAssumptions')}</h2><p>${text('underAssumptionsHint')}</p>
    <div class="assumed"><div><h3>${text('whoDecides')}</h3><ul>${openSlots(conflict).map((each) => decides(each))}</ul>${forms(negotiation)}</div>
      <div><h3>${text('whatIsPreferred')}</h3>${preferred(conflict)}
        <h3 class="mt4">${text('whereItBegins')}</h3><p class="small" id="status-quo">${stateWords(negotiation, conflict.statusQuo)}</p></div>
      <fieldset><legend><h3>${text('inWhichSenses')}</h3></legend>${SENSES.map(sensed)}${meanings()}</fieldset></div></section>`;
}

function decides({ slot, decidedBy }) {
  const isYours = control().some(([each]) => each === slot);
  return html`<li class="decides ${isYours ? 'change' : ''}"><label for="decides-${slot}">${phrase(slot)}</label>
    <select class="field" id="decides-${slot}" .value=${live(decidedBy ?? TOGETHER)}
      @change=${(event) => decide(slot, event.target.value)}>${choices(decidedBy ?? TOGETHER)}</select>
    ${isYours ? html`<span class="yours small">${text('ASSUMED')}</span> <button type="button" class="link small" data-undecide=${slot} @click=${() => decide(slot)}>${text('putBack')}</button>` : ''}</li>`;
}

/* What the names of the forms stand for. */
function forms(negotiation) {
  const { conflict: { slots }, base } = negotiation;
  const term = (slot, option, at) => {
    if (!at) return base.provisions[slot];
    const patch = state.saved.alternatives?.[slot]?.[option];
    return patch ? alternative(base.provisions[slot], patch) : undefined;
  };
  return html`<details class="mt3"><summary>${text('whatFormsAre')}</summary><dl class="forms small">${slots.filter((each) => each.options.length > 1).map(({ slot, options }) => html`
    <dt>${phrase(slot)}</dt>${options.map((each, at) => html`<dd><b>${optionWords(negotiation, slot, each)}</b>${term(slot, each, at)
    ? html`: ${sentence(state.pack, term(slot, each, at), (_, words) => words)}` : ''}</dd>`)}`)}</dl></details>`;
}

/* Those of whom the scenario says what they prefer are not asked for. */
function preferred({ parties: all }) {
  const own = all.filter((each) => !['CELLS', 'COUNTS'].includes(each.order));
  const choice = (name, isOn) => html`<label class="check"><input type="radio" name="order" value=${name} .checked=${live(isOn)}
    @change=${() => order(name)}><span>${text(`order_${name}`)} ${name === 'counts' && isOn ? html`<span class="yours">${text('ASSUMED')}</span>` : ''}
    ${isOn ? html`<small class="muted">${text(`order_${name}_hint`)}</small>` : ''}</span></label>`;
  return html`<div role="radiogroup" aria-label=${text('whatIsPreferred')}>${choice('cells', !isByCounts())}${choice('counts', isByCounts())}</div>
    ${own.map((each) => html`<p class="small mt1">${actor(each.party)}: ${each.prefers}</p>`)}`;
}

function sensed(name) {
  const isOn = senses().includes(name);
  return html`<label class="check"><input type="checkbox" name="sense" value=${name} .checked=${live(isOn)} ?disabled=${isOn && senses().length === 1}
    @change=${(event) => sense(name, event.target.checked)}><span>${senseWords(name)}</span></label>`;
}

/* The senses in full, for who has no pointer to ask with. */
function meanings() {
  return html`<details class="mt2"><summary>${text('whatSensesAre')}</summary><dl class="forms small">${SENSES.map((each) => html`<dt>${text(`plain_${each}`)}</dt>
    <dd>${text(`sense_${each}`)} <span class="muted">${text(`term_${each}`)}</span></dd>`)}</dl></details>`;
}
