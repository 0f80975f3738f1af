/* The moves from a state: who would make each, what is preferred there in whose words, and what deters it. */
import { html } from 'lit-html';
import { text, actor, actorInSentence } from '../words/words.js';
import { deterrents, stateAt } from '../model/conflict.js';
import { senses, step } from '../model/negotiation.js';
import { arrow, chip } from '../parts/response.js';
import { listed } from '../parts/sentence.js';
import { go } from './go.js';
import { behind, behindAnswer } from './behind.js';
import { moveText, moveWords, senseWords } from './states.js';

export function moves(negotiation, { state: here, temptations }) {
  const told = new Set(); // whose words stand here already
  return html`<ol class="moves" aria-labelledby="h-moves">${temptations.map((each, at) => html`<li data-move="${each.party}/${each.to}">
    ${button(negotiation, here, each.to, at + 1, html`<b>${actor(each.party)}</b> ${text(each.open ? 'couldMove' : 'wouldMove')}`)}
    ${each.open ? html`<p class="small muted">${text('leftOpen', actorInSentence(each.party))}</p>` : ''}
    ${behind(each.stances, told)}
    ${deterrents(each, senses()).map((answer) => deterred(negotiation, each, answer, told))}</li>`)}</ol>`;
}

/* The whole of a move is the button: who, what it changes, and what comes of it. */
function button(negotiation, here, to, number, who) {
  const { conflict } = negotiation;
  const [before, after] = [here, to].map((each) => stateAt(conflict, each).verdict);
  return html`<button type="button" class="move" data-to=${to} @click=${() => go(() => step(negotiation, to))}><span class="move-number" aria-hidden="true">${number}</span><span
      class="move-words">${who} ${moveWords(negotiation, here, to)}</span>
    <span class="move-verdict">${before === after ? '' : html`${chip(before)} ${arrow()}`} ${chip(after)}</span></button>`;
}

function deterred(negotiation, move, { steps, isAtOnce, stances, senses: all }, told) {
  const named = html`<span class="muted">(${all.map((each, at) => html`${at ? ', ' : ''}${senseWords(each)}`)})</span>`;
  if (!steps) return html`<p class="small deterrent">${text('nothingDeters')} ${named}</p>`;
  const taken = steps.map(({ party, to }, at) => {
    const from = at ? steps[at - 1].to : move.to;
    return text('movesTo', actorInSentence(party), moveText(negotiation, from, to));
  });
  return html`<div class="small deterrent"><p>${text(isAtOnce ? 'deterredAtOnce' : 'deterred', listed(taken))} ${named}</p>
    ${behindAnswer(stances, told)}</div>`;
}

/** Moves that only several parties have together. */
export function joint(negotiation, { state: here, joint: all, temptations }) {
  if (!all.length) return '';
  return html`<h4 class="mt4" id="h-joint">${text('togetherAlone')}</h4><p class="small muted">${text('togetherHint')}</p>
    <ol class="moves" aria-labelledby="h-joint">${all.map(({ parties, to }, at) => html`<li>${button(negotiation, here, to, temptations.length + at + 1,
    html`<b>${listed(parties.map(actor))}</b> ${text('couldMoveTogether')}`)}</li>`)}</ol>`;
}
