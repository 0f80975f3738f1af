/* How likely stances are to hold, as the reader assumes: there is no such figure in the record, and none by default. */
import { html } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { text, actor, number } from '../words/words.js';
import { state } from '../model/state.js';
import { positionOf } from '../model/positions.js';
import { BASES, EVERYTHING, STRENGTHS, assume, holds, isBehind } from '../model/robustness.js';
import { icon } from '../parts/icons.js';

export function holding() {
  const all = holds();
  return html`${all.length ? html`<ul class="assumptions" id="assumptions">${all.map(one)}</ul>` : ''}
    <form class="holding row" id="holding" @submit=${added}><label>${text(all.length ? 'assumeMore' : 'assumeFirst')} ${chooser(all)}</label>
      <label>${text('holdWith')} <input class="field" type="number" name="probability" id="probability" min="0" max="100" step="1" required size="4"> %</label>
      <button class="btn" id="assume">${text('assume')}</button></form>`;
}

function one({ name, probability }) {
  const set = (event) => event.target.reportValidity() && assume(name, event.target.valueAsNumber / 100);
  return html`<li class="change row" data-holds=${name}><span><span class="yours">${text('youAssume')}</span> <b>${nameOf(name)}</b> ${text(isStance(name) ? 'holdsWith' : 'holdWith')}</span>
    <label><span class="vh">${text('probabilityOf', nameOf(name))}</span><input class="field" type="number" min="0" max="100" step="any" required
      .value=${live(String(Math.round(probability * 1e6) / 1e4))} @change=${set}> %</label>
    <span class="muted">${speaks(name)}</span>
    <button type="button" class="btn btn--quiet btn--s" aria-label=${text('assumeNoLonger', nameOf(name))} @click=${() => assume(name)}>${icon('close')}</button></li>`;
}

/* How many of the stances that are named say something of what is asked about, once that is known. */
function speaks(name) {
  const known = isBehind() ? undefined : state.robustness.result?.holds.find((each) => each.name === name);
  if (!known) return '';
  if (isStance(name)) return known.speaking ? '' : text('speaksNotHere');
  return text('speakHere', number(known.speaking), number(known.stances));
}

function added(event) {
  event.preventDefault();
  const { name, probability } = event.target.elements;
  assume(name.value, probability.valueAsNumber / 100);
  event.target.reset();
}

function isStance(name) {
  return ![...BASES, ...STRENGTHS, EVERYTHING].includes(name) && !state.pack.actors.some((each) => each.id === name);
}

/* What is named, in words: it is the subject of a sentence. */
function nameOf(name) {
  if (isStance(name)) return positionOf(state, name)?.title ?? name;
  const asActor = state.pack.actors.find((each) => each.id === name);
  return asActor ? text('stancesOf', actor(name)) : text(`hold_${name === EVERYTHING ? 'EVERYTHING' : name}`);
}

function chooser(all) {
  const free = (names) => names.filter((each) => !all.some(({ name }) => name === each));
  const group = (title, names) => (free(names).length ? html`<optgroup label=${text(title)}>${free(names).map((each) => html`<option value=${each}>${nameOf(each)}</option>`)}</optgroup>` : '');
  return html`<select class="field" name="name" id="holds-name" aria-label=${text('whatHolds')}>${group('byBasis', [...BASES].reverse())}${group('byStrength', [...STRENGTHS].reverse())}
    ${group('byParty', Object.keys(state.result.outcome.responses))}${group('byStance', speaking())}${group('byAll', [EVERYTHING])}</select>`;
}

/* Stances that say something of the proposal, and of its packages where these were asked about. */
function speaking() {
  const found = [...state.result.findings, ...(state.robustness?.result?.stances ?? [])];
  return [...new Set(found.map((each) => each.stance))].filter((each) => positionOf(state, each));
}
