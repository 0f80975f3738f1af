/* The head of a proposal: which it is, on which day, in which view; then the verdict, always in sight. */
import { html, nothing } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { text, count, day, phrase } from '../words/words.js';
import { state } from '../model/state.js';
import { hear, setPart } from '../model/edits.js';
import { changesOf } from '../model/draft.js';
import { changedTerms } from '../model/amendments.js';
import { changedCells } from '../model/cells.js';
import { FILTERS } from '../model/hearing.js';
import { timelineOf } from '../model/positions.js';
import * as course from '../model/timeline.js';
import { VIEWS } from '../model/address.js';
import { linkTo, viewed } from '../model/navigation.js';
import { closeMenu, isOpen, opens } from '../parts/menu.js';
import { arrow, chip, chipWas } from '../parts/response.js';
import { icon } from '../parts/icons.js';
import { share } from './share.js';

/** So many warnings are shown; the others are folded. */
const FEW = 2;

export function head() {
  const { draft, place, variant } = state;
  return html`<section class="head" aria-labelledby="h-title" data-scenario=${state.name || state.key}>
    <div class="head-row"><div class="head-title">
        <a class="back" href=${linkTo({ screen: 'start' })} aria-label=${text('allProposals')}>${icon('back')}</a>
        <h1 id="h-title"><button type="button" class="link bare" aria-label="${draft.title}: ${text('changeTitle')}" @click=${opens('title', titling)}>${draft.title}</button></h1>
        <p class="facts"><span class="opt">${state.isBegun ? text('newHere') : variant ? text('openedAs', phrase(variant)) : text('asWritten')}</span>
          <button type="button" class="link" id="as-of" aria-haspopup="dialog" aria-expanded=${isOpen('as-of')} @click=${opens('as-of', days)}>${text('asOfDay', day(draft.asOf))}</button>
          <button type="button" class="link opt" id="heard" aria-haspopup="dialog" aria-expanded=${isOpen('heard')} @click=${opens('heard', filters)}>${heard()}</button></p></div>
      <nav class="views" aria-label=${text('views')}><ul>${['', ...VIEWS].map((view) => html`<li><a href=${viewed(view)} data-view=${view || 'outcome'}
        aria-current=${place.view === view ? 'page' : nothing}>${text(view || 'outcome')}</a></li>`)}</ul></nav>
      ${share()}</div>
    ${verdictLine()}</section>`;
}

function verdictLine() {
  const { result, before } = state;
  if (!result) return html`<div class="verdict" id="verdict" role="status" aria-busy=${state.isBusy}><p class="verdict-sentence">${text(Object.keys(state.draft.provisions).length ? 'busy' : 'noProvisions')}</p></div>`;
  const isAnother = before && before.verdict !== result.verdict;
  const changes = state.isBegun ? [] : changesOf(state);
  return html`<div class="verdict ${state.isStale ? 'is-stale' : ''}" id="verdict" role="status" aria-busy=${state.isBusy}>
    <p class="verdict-chips">${isAnother ? html`${chipWas(before.verdict)} ${arrow()} ` : ''}${chip(result.verdict, 'chip--big')}</p>
    <p class="verdict-sentence">${result.sentence}</p>
    <p class="verdict-more">${changes.length ? since(before, result, isAnother) : html`<span id="rests-on">${footing(result)}</span>`}
      ${warnings(result.warnings.slice(0, FEW))}</p>
    ${result.warnings.length > FEW ? html`<details class="small" id="warnings"><summary>${text('more', count(result.warnings.length - FEW))}</summary>
      <p class="verdict-more">${warnings(result.warnings.slice(FEW))}</p></details>` : ''}</div>`;
}

function warnings(all) {
  return all.map((each) => html`<span class="warning">${each.message}</span>`);
}

function since(before, result, isAnother) {
  const terms = changedTerms(state);
  const answers = before ? changedCells(before, result).filter((each) => each.cell !== 'package').length : 0;
  return html`<span class="yours" id="edited">${terms ? text(terms === 1 ? 'youChangedTerm' : 'youChangedTerms', count(terms)) : text('youChangedElse')}</span>
    <span class="opt" id="changed">${answers ? text(answers === 1 ? 'answerChanged' : 'answersChanged', count(answers)) : text('answersSame')}${isAnother ? '' : ` ${text('verdictSame')}`}</span>
    <span class="opt" id="rests-on">${footing(result)}</span>`;
}

/* What the verdict hangs by, and what it would be without mere preferences. */
function footing({ restsOn, withoutPreferences }) {
  const hinges = restsOn.map((each) => text('hinge', each.stance, text(each.verdict))).join(', ');
  return `${text('restsOn', hinges || text('nothingAlone'))}${withoutPreferences ? ` ${text('onlyPreferences', text(withoutPreferences))}` : ''}`;
}

function heard() {
  const on = FILTERS.filter((name) => state.hearing[name]);
  return on.length ? on.map((name) => text(name)).join(', ') : text('allHeard');
}

function filters() {
  return html`<p class="menu-head" id="menu-head">${text('filters')}</p><fieldset aria-labelledby="menu-head" id="filters">${FILTERS.map((name) => html`<label class="check">
    <input type="checkbox" id=${name} .checked=${live(state.hearing[name])} @change=${(event) => hear(name, event.target.checked)}>${text(name)}</label>`)}</fieldset>`;
}

/* Any day; the slider stops where something was said, once that was read. */
function days() {
  queueMicrotask(course.look);
  return html`<p class="menu-head" id="menu-head">${text('asOfHint')}</p><div class="stack pad">
    <input class="field" type="date" id="as-of-day" aria-labelledby="menu-head" .value=${state.draft.asOf} @change=${(event) => event.target.value && setPart('asOf', event.target.value)}>
    ${timelineOf(state) ? saidOn(timelineOf(state).days) : ''}</div>`;
}

function saidOn(all) {
  const last = all.filter((each) => each <= state.draft.asOf).length - 1;
  const move = (by) => setPart('asOf', all[Math.max(0, Math.min(last + by, all.length - 1))]);
  return html`<input type="range" id="as-of-slider" aria-label=${text('saidOn')} min="0" max=${all.length - 1} .value=${String(Math.max(last, 0))}
      aria-valuetext=${day(state.draft.asOf)} @input=${(event) => setPart('asOf', all[Number(event.target.value)])}>
    <div class="row"><button type="button" class="btn btn--s" id="earlier" @click=${() => move(-1)}>${text('earlier')}</button>
      <button type="button" class="btn btn--s" id="later" @click=${() => move(1)}>${text('later')}</button></div>`;
}

function titling() {
  const rename = (event) => {
    event.preventDefault();
    closeMenu();
    setPart('title', event.target.elements.title.value.trim() || text('newProposal'));
  };
  return html`<form class="stack pad" @submit=${rename}><label>${text('title')} <input class="field" name="title" maxlength="200" .defaultValue=${state.draft.title} required></label>
    <button class="btn btn--s">${text('set')}</button></form>`;
}
