/* What is wrong, with its file and line; the last good result stays in view below. */
import { html } from 'lit-html';
import { text } from '../words/words.js';
import { change } from '../model/state.js';

export function problems(state) {
  if (!state.problems.length) return html`<div role="alert" id="problems"></div>`;
  return html`<div role="alert" id="problems" class="problems">
    <h2>${text('problems')}</h2>
    <ul>${state.problems.map((each) => html`<li>
      ${each.file ? html`<code>${each.file}${each.line ? `:${each.line}:${each.column}` : ''}</code>` : ''}
      ${each.message} ${each.hint}</li>`)}</ul>
    ${state.isStale && state.result ? html`<p>${text('lastGood')}</p>` : ''}
    <button @click=${() => change({ problems: [] })}>${text('dismiss')}</button>
  </div>`;
}
