/* The first line: which scenario, on which day, in which language. */
import { html } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { text, day, languages } from '../words/words.js';
import { chooseVariant, setPart, hear, undo, redo, speak } from '../model/actions.js';
import { open } from '../model/opening.js';
import { changesOf } from '../model/draft.js';
import { keep } from './keep.js';
import { packs } from './packs.js';

const FILTERS = ['statedOnly', 'withoutInferred', 'publicOnly', 'withoutPreferences', 'withDrafts'];

export function header(state) {
  return html`<header class="top">
    <h1><a href="/">Stance</a></h1>
    ${state.saved ? choices(state) : ''}
    <label class="small">${text('language')}
      <select id="language" @change=${(e) => speak(e.target.value)}>
        ${languages.map((each) => html`<option value=${each} ?selected=${each === state.language}>${each.toUpperCase()}</option>`)}
      </select></label>
  </header>`;
}

function choices(state) {
  const isEdited = !state.isBegun && changesOf(state).length;
  const isListed = state.scenarios.some((each) => each.name === state.name);
  return html`
    <label class="grow">${text('scenario')}
      <select id="scenario" .value=${live(state.name)} @change=${(e) => e.target.value && open(e.target.value)}>
        ${isListed ? '' : html`<option value=${state.name} selected>${state.draft.title}</option>`}
        ${state.scenarios.filter((each) => each.audience !== 'tests' || each.name === state.name).map((each) => html`<option value=${each.name} ?selected=${each.name === state.name}>${each.title}</option>`)}
      </select></label>
    <label>${text('variant')}
      <select id="variant" .value=${live(state.variant)} @change=${(e) => chooseVariant(e.target.value)}>
        <option value="">${text('asWritten')}</option>
        ${Object.keys(state.saved.variants ?? {}).map((each) => html`<option value=${each} ?selected=${each === state.variant}>${each}</option>`)}
      </select></label>
    ${dateChoice(state)}
    ${hearing(state)}
    <span class="group">
      <button id="undo" ?disabled=${!state.past.length} @click=${undo}>↶ ${text('undo')}</button>
      <button id="redo" ?disabled=${!state.future.length} @click=${redo}>↷ ${text('redo')}</button>
    </span>
    ${packs(state)}
    ${keep(state)}
    ${isEdited ? html`<span class="note" id="edited">${text('edited')}</span>` : ''}`;
}

function dateChoice(state) {
  const { days } = state.pack;
  const last = days.filter((each) => each <= state.draft.asOf).length - 1;
  return html`<label class="grow">${text('asOf')} <output id="as-of-day">${day(state.draft.asOf)}</output>
    <input type="range" id="as-of" min="0" max=${days.length - 1} .value=${live(String(Math.max(last, 0)))}
      aria-valuetext=${day(state.draft.asOf)} @input=${(e) => setPart('asOf', days[Number(e.target.value)])}></label>`;
}

function hearing({ hearing: heard }) {
  const filter = (name) => html`<label class="check"><input type="checkbox" id=${name} .checked=${live(heard[name])}
    @change=${(e) => hear(name, e.target.checked)}> ${text(name)}</label>`;
  const on = FILTERS.filter((name) => heard[name]).length;
  return html`<details class="menu"><summary>${text('filters')}${on ? ` (${on})` : ''}</summary><div id="filters">
    ${FILTERS.map(filter)}
  </div></details>`;
}
