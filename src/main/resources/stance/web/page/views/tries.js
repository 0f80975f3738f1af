/* What to try next: the smallest amendments, and the variants of the file, one click each. */
import { html } from 'lit-html';
import { text } from '../words/words.js';
import { chooseVariant } from '../model/actions.js';
import { amendments } from './amendments.js';

export function tries(state) {
  const variants = Object.keys(state.saved.variants ?? {});
  return html`${amendments(state)}
    ${variants.length ? html`<details open><summary>${text('variantsTitle')}</summary><ul class="tries">
      ${variants.map((name) => html`<li><button data-variant=${name} aria-pressed=${name === state.variant}
        @click=${() => chooseVariant(name)}>${name.replaceAll('-', ' ')}</button></li>`)}
    </ul></details>` : ''}`;
}
