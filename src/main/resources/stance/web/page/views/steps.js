/* On a phone the three columns are three steps, and the verdict stays at the top. */
import { html } from 'lit-html';
import { text } from '../words/words.js';
import { goTo } from '../model/actions.js';
import { verdict } from './response.js';

export function steps(state) {
  return html`<nav class="steps" aria-label=${text('steps')}>
    ${state.result ? verdict(state.result.verdict) : ''}
    ${['proposal', 'outcome', 'why'].map((step) => html`<button aria-pressed=${state.step === step}
      @click=${() => goTo(step)}>${text(step)}</button>`)}
  </nav>`;
}
