/* What stands where a view will: its script is on its way, or could not be loaded. */
import { html } from 'lit-html';
import { text } from '../words/words.js';
import { state } from '../model/state.js';
import { tryAgain, want } from '../model/views.js';
import { message } from './message.js';

export function awaited(name) {
  queueMicrotask(() => want(name));
  if (state.scripts[name] !== 'failed') return html`<p class="loading" role="status">${text('busy')}</p>`;
  return html`<div class="mt4" role="alert" id="not-loaded">${message(html`<p>${text('notLoaded')}</p>`,
    html`<p class="mt2"><button type="button" class="btn btn--s" id="try-again" @click=${() => tryAgain(name)}>${text('tryAgain')}</button></p>`)}</div>`;
}
