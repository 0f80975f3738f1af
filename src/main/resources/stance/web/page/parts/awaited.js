/* What stands where a view will: its script is on its way, or could not be loaded. */
import { html } from 'lit-html';
import { text } from '../words/words.js';
import { state } from '../model/state.js';
import { tryAgain, want } from '../model/views.js';
import { message } from './message.js';

/* What can be done where it could not be loaded; what was begun is in the address and in this browser. */
const STEPS = {
  failed: { why: 'notLoaded', id: 'try-again', words: 'tryAgain', act: tryAgain },
  gone: { why: 'updated', id: 'load-anew', words: 'loadAnew', act: () => location.reload() },
};

export function awaited(name) {
  queueMicrotask(() => want(name));
  const step = STEPS[state.scripts[name]];
  if (!step) return html`<p class="loading" role="status">${text('busy')}</p>`;
  return html`<div class="mt4" role="alert" id="not-loaded">${message(html`<p>${text(step.why)}</p>`,
    html`<p class="mt2"><button type="button" class="btn btn--s" id=${step.id} @click=${() => step.act(name)}>${text(step.words)}</button></p>`)}</div>`;
}
