/* The space of packages: how large it is, what is left of it, and what stands in the way. */
import { html } from 'lit-html';
import { text, count, packages, share, ratio, actor, spaced } from '../words/words.js';
import { sweep } from '../model/space.js';
import { bars, longest } from '../charts/bars.js';
import { front } from './front.js';
import { sizes as table } from './sizes.js';
import { sampled } from './sample.js';

export function space(state) {
  const result = state.sweep;
  return html`<p class="small">${text('sweepHint')}</p>${openings(state)}
    ${result ? html`<div id="sweep">${result.tooLarge ? sampled(state) : exact(result)}</div>` : ''}`;
}

function exact(result) {
  return [sizes, parties, options, costs, front, core].map((part) => part(result));
}

function openings({ draft, pack, saved }) {
  const run = (e) => {
    e.preventDefault();
    const chosen = (name) => [...e.target.querySelectorAll(`[name=${name}]:checked`)].map((each) => each.value);
    sweep(chosen('open'), chosen('optional'));
  };
  const fields = (term) => pack.types.find((each) => each.name === term.type)?.fields.filter((each) => each.kind !== 'TEXT') ?? [];
  return html`<form id="sweep-form" @submit=${run}>
    ${Object.keys(saved.alternatives ?? {}).length ? '' : html`<p class="empty">${text('noAlternatives')}</p>`}
    <details><summary>${text('openField')}</summary>
      ${Object.entries(draft.provisions).map(([id, term]) => html`<fieldset><legend>${id}</legend>
        <label class="check"><input type="checkbox" name="optional" value=${id}> ${text('optional')}</label>
        ${fields(term).map((each) => html`<label class="check"><input type="checkbox" name="open" value=${`${id}.${each.name}`}> ${spaced(each.name)}</label>`)}
      </fieldset>`)}</details>
    <button id="run-sweep">${text('sweepRun')}</button></form>`;
}

function sizes({ size, sizes: found }) {
  const figure = (part) => `${count(part)} (${share(part, size)})`;
  return html`<h3 id="size">${packages(size)}</h3>
    ${table(found, figure)}`;
}

function bar(words, part, whole, tone) {
  return { words, ratio: ratio(part, whole), figure: `${text('of', count(part), count(whole))} (${share(part, whole)})`, tone };
}

function parties({ parties: all, size }) {
  return html`<h3>${text('partyAccepts')}</h3>${bars(text('partyAccepts'), all.map((each) => bar(actor(each.party), each.unopposed, size, 'accepting')))}`;
}

function options({ slots, sizes: { unopposed } }) {
  return html`<h3>${text('optionShares')}</h3>${slots.map((slot) => html`<h4>${slot.provision}</h4>
    ${longest(`${text('optionShares')}: ${slot.provision}`, slot.options.map((each) => bar(each.label, each.unopposed, unopposed, 'accepting')))}`)}`;
}

function costs({ costs: all, size }) {
  if (!all.length) return '';
  return html`<h3>${text('costs')}</h3>${longest(text('costs'), all.map((each) => bar(`${each.stance} (${actor(each.actor)})`, each.gain, size, 'rejecting')))}`;
}

function core({ core: found }) {
  if (!found) return '';
  return html`<h3>${text('core')}</h3>${found.stances.map((each) => html`<article class="evidence edge rejecting">
    <h4>${actor(each.actor)} <code>${each.stance}</code></h4>
    ${each.quote ? html`<blockquote>“${each.quote}”</blockquote>` : ''}</article>`)}`;
}
