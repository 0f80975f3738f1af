/* The middle column: the verdict, and tabs on what comes of the proposal. */
import { html } from 'lit-html';
import { text, actor } from '../words/words.js';
import { show } from '../model/actions.js';
import { verdict } from './response.js';
import { matrix } from './matrix.js';
import { whatIf } from './what-if.js';
import { space } from './space.js';
import { timeline } from './timeline.js';
import { tests } from './tests.js';
import { changedCells } from '../model/diff.js';

const TABS = { matrix, whatIf, space, timeline, tests };

export function outcome(state) {
  if (!state.result) return html`<h2>${text('outcome')}</h2>`;
  return html`
    <div class="verdict-line" id="verdict" aria-live="polite" aria-busy=${state.isBusy}>
      ${verdict(state.result.verdict)} <span>${state.result.sentence}</span>
    </div>
    <p class="small">${footing(state.result)} ${text('follows')}</p>
    ${state.result.warnings.map((each) => html`<p class="note">${text('warnings')}: ${each.message}</p>`)}
    ${tabs(state)}
    <p class="small stamp">${text('footer', state.result.stamp.version, state.result.stamp.packHash.slice(0, 7))}</p>`;
}

function tabs(state) {
  const names = Object.keys(TABS);
  const move = (e) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[e.key];
    if (!by) return;
    const next = names[(names.indexOf(state.tab) + by + names.length) % names.length];
    show(next);
    document.getElementById(`tab-${next}`).focus();
  };
  return html`<div role="tablist" class="tabs" @keydown=${move}>
      ${names.map((name) => html`<button role="tab" id="tab-${name}" aria-selected=${name === state.tab} aria-controls="panel"
        tabindex=${name === state.tab ? 0 : -1} @click=${() => show(name)}>${text(name)}</button>`)}
    </div>
    <div role="tabpanel" id="panel" aria-labelledby="tab-${state.tab}" tabindex="0">
      ${state.tab === 'matrix' ? changes(state) : ''}
      ${TABS[state.tab](state)}
    </div>`;
}

/* What the verdict hangs by, and what it would be without mere preferences. */
function footing({ restsOn, withoutPreferences }) {
  const hinges = restsOn.map((each) => text('hinge', each.stance, text(each.verdict))).join(', ');
  return html`<span id="rests-on">${text('restsOn', hinges || text('nothingAlone'))}</span>
    ${withoutPreferences ? text('onlyPreferences', text(withoutPreferences)) : ''}`;
}

function changes({ before, result }) {
  if (!before) return '';
  const cells = changedCells(before, result);
  return html`<p class="small" id="changed">${cells.length
    ? text('changedCells', cells.map((each) => `${actor(each.party)} ${each.cell}`).join(', '))
    : text('unchanged')}</p>`;
}
