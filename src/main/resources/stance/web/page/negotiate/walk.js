/* From state to state: the states as a graph where they are few, the one that is looked at, and the moves from there. */
import { html, nothing } from 'lit-html';
import { text } from '../words/words.js';
import { stateAt } from '../model/conflict.js';
import { MOST_DRAWN, back, path } from '../model/negotiation.js';
import { icon } from '../parts/icons.js';
import { rich } from '../parts/rich.js';
import { go } from './go.js';
import { graph } from './graph.js';
import { card } from './state.js';
import { moveText, stateText } from './states.js';

export function walk(negotiation) {
  const { conflict } = negotiation;
  const isDrawn = conflict.states.length <= MOST_DRAWN && conflict.states.length > 1;
  return html`<section class="panel" id="walk" aria-labelledby="h-walk" @keydown=${(event) => keys(event, negotiation)}><h2 id="h-walk">${text('fromStateToState')}</h2>
    <p>${rich(text(isDrawn ? 'walkHint' : 'walkHintList'))}</p>
    <div class="walk ${isDrawn ? 'walk--drawn' : ''}">${isDrawn ? graph(negotiation) : ''}
      <div>${walked(negotiation)}${card(negotiation)}</div></div></section>`;
}

/* Backspace leads back, and arrows go from move to move. */
function keys(event, negotiation) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, select, textarea')) return;
  const steps = path(negotiation);
  if (event.key === 'Backspace' && steps.length > 1) {
    event.preventDefault();
    go(() => back(negotiation, steps.length - 1));
  }
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const here = event.target.closest('#state');
  if (!by || !here) return;
  event.preventDefault();
  const all = [...here.querySelectorAll('.move')];
  const at = all.indexOf(document.activeElement);
  all[at < 0 ? 0 : at + by]?.focus();
}

/* The way here; each state of it is a way back. */
function walked(negotiation) {
  const { conflict } = negotiation;
  const steps = path(negotiation);
  const name = (number, at) => {
    if (at) return moveText(negotiation, steps[at - 1], number) || text('theSameState');
    return number === conflict.statusQuo ? text('statusQuo') : text('startedFrom');
  };
  const { verdict } = stateAt(conflict, steps.at(-1));
  return html`<nav class="walked" aria-label=${text('theWayHere')}>${steps.length > 1 ? html`<ol>${steps.map((number, at) => html`<li><button type="button" class="link small"
      aria-current=${at === steps.length - 1 ? 'step' : nothing} data-walked=${at}
      @click=${() => go(() => back(negotiation, at + 1))}>${name(number, at)}</button></li>`)}</ol>
    <button type="button" class="btn btn--s btn--quiet" id="step-back" @click=${() => go(() => back(negotiation, steps.length - 1))}>${icon('back')}${text('stepBack')}</button>` : ''}
    <span class="vh" role="status" id="now-at">${text('nowAt', `${stateText(negotiation, steps.at(-1))}, ${text(verdict)}`)}</span></nav>`;
}
