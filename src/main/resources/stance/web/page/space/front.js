/* What is best for two parties: packages by the share of a party's words that speak for them, and those that none betters. */
import { html } from 'lit-html';
import { text, actor } from '../words/words.js';
import { state } from '../model/state.js';
import { put } from '../model/navigation.js';
import { figures, listed } from './grid.js';
import { plot } from './plot.js';

export function front(sweep) {
  const { result: { ranking, parties }, front: pair } = sweep;
  if (!ranking?.front?.length) return '';
  return html`<section aria-labelledby="h-front"><h2 id="h-front">${text('bestForBoth')}</h2><p>${text('bestForBothHint')}</p>
    ${parties.length > 2 ? choosing(parties, pair) : ''}
    <figure>${plot(points(sweep), pair)}</figure>${figures(sweep)}</section>`;
}

function choosing(parties, [across, up]) {
  const pick = (name, chosen, other, choose) => html`<label class="small">${text(name)}
    <select class="field" id="front-${name}" @change=${(event) => choose(event.target.value, event.target.value === other ? chosen : other)}>
    ${parties.map(({ party }) => html`<option value=${party} ?selected=${party === chosen}>${actor(party)}</option>`)}</select></label>`;
  return html`<div class="row mb3">${pick('across', across, up, (one, other) => put('front', `${one},${other}`))}
    ${pick('up', up, across, (one, other) => put('front', `${other},${one}`))}</div>`;
}

/* Dots: packages of the same place and verdict are one. Where not all are known, those of the front alone. */
function points(sweep) {
  const { result: { ranking }, front: pair } = sweep;
  const all = listed(sweep);
  const known = all.length ? all : ranking.front.map((each) => each.example);
  const best = ranking.front.map(({ values }) => place(pair.map((each) => values[ranking.frontParties.indexOf(each)])));
  const groups = new Map();
  for (const each of known) {
    const [x, y] = pair.map((party) => each.parties.find((one) => one.party === party).value);
    const key = `${place([x, y])} ${each.verdict}`;
    const group = groups.get(key) ?? { x, y, verdict: each.verdict, packages: [], isBest: best.includes(place([x, y])) };
    group.packages.push(each);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function place(values) {
  return values.map((each) => each.toFixed(4)).join();
}
