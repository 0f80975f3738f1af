/* What is there instead of nothing, with the next step; and what is wrong, with its file and line. */
import { html } from 'lit-html';
import { text } from '../words/words.js';
import { state, change } from '../model/state.js';
import { loadTheirs } from '../model/saving.js';
import { ANEW } from '../model/refusal.js';
import { newFile } from '../proposal/saving.js';
import { icon } from './icons.js';

export function message(...content) {
  return html`<div class="message">${content}</div>`;
}

/** Over whatever is on show: the last good result stays in view below. */
export function problems() {
  const { problems: found, refusal, isReached } = state;
  const isQuiet = !found.length && !refusal && isReached;
  return html`<div role="alert" id="problems" class=${isQuiet ? '' : 'message problems'}>
    ${isReached ? '' : html`<p id="unreached"><b>${text('serverGone')}</b> ${text('serverGoneHint')}</p>`}
    ${refusal ? refused() : ''}
    ${found.length ? html`<h2>${text('problems')}</h2>${list(found)}` : ''}
    ${found.length && state.isStale && state.result ? html`<p>${text('lastGood')}</p>` : ''}
    ${found.length || refusal ? html`<button class="btn btn--s" id="dismiss" @click=${() => change({ ...ANEW, problems: [] })}>${icon('close')}${text('dismiss')}</button>` : ''}
  </div>`;
}

/* What someone else has saved stands against a save: the draft stays, and these are the ways on. */
function refused() {
  const { problems: found, conflict } = state.refusal;
  return html`<h2>${text('notDone')}</h2>${list(found)}
    ${conflict ? html`<div id="conflict"><p>${text('draftKept')}</p>
      ${conflict === 'changed' ? html`<button class="btn btn--s" id="load-theirs" @click=${loadTheirs}>${text('loadTheirs')}</button>` : ''}
      ${newFile(state, 'conflict')}</div>` : ''}`;
}

function list(problems) {
  return html`<ul>${problems.map((each) => html`<li>
    ${each.file ? html`<code>${each.file}${each.line ? `:${each.line}:${each.column}` : ''}</code>` : ''}
    ${each.message} ${each.hint} ${each.near?.length ? html`${text('near')} ${each.near.map(({ words, href }, at) => html`${at ? ', ' : ''}<a href=${href}>${words}</a>`)}.` : ''}</li>`)}</ul>`;
}
