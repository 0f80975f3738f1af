/* What is wrong, with its file and line; the last good result stays in view below. */
import { html } from 'lit-html';
import { text } from '../words/words.js';
import { change } from '../model/state.js';
import { loadTheirs } from '../model/saving.js';
import { ANEW } from '../model/refusal.js';
import { newFile } from './saving.js';

export function problems(state) {
  const { problems: found, refusal } = state;
  if (!found.length && !refusal) return html`<div role="alert" id="problems"></div>`;
  return html`<div role="alert" id="problems" class="problems">
    ${refusal ? refused(state) : ''}
    ${found.length ? html`<h2>${text('problems')}</h2>${list(found)}` : ''}
    ${found.length && state.isStale && state.result ? html`<p>${text('lastGood')}</p>` : ''}
    <button @click=${() => change({ ...ANEW, problems: [] })}>${text('dismiss')}</button>
  </div>`;
}

/* What someone else has saved stands against a save: the draft stays, and these are the ways on. */
function refused(state) {
  const { problems: found, conflict } = state.refusal;
  return html`<h2>${text('notDone')}</h2>${list(found)}
    ${conflict ? html`<div id="conflict"><p>${text('draftKept')}</p>
      ${conflict === 'changed' ? html`<button id="load-theirs" @click=${loadTheirs}>${text('loadTheirs')}</button>` : ''}
      ${newFile(state, 'conflict')}</div>` : ''}`;
}

function list(problems) {
  return html`<ul>${problems.map((each) => html`<li>
    ${each.file ? html`<code>${each.file}${each.line ? `:${each.line}:${each.column}` : ''}</code>` : ''}
    ${each.message} ${each.hint}</li>`)}</ul>`;
}
