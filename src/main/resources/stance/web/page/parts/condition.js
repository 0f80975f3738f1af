/* A condition of a rule in words. */
import { html } from 'lit-html';
import { text } from '../words/words.js';
import { isHere, point } from './pointing.js';

/**
 * A condition with a tick or a cross; choosing it goes to the word of the term that it looks at.
 *
 * @param more what stands behind it
 */
export function condition({ words, outcome, looksAt = [] }, isSince, more = '') {
  const isMet = outcome === 'MET';
  const at = looksAt.find(isHere);
  return html`<li class=${isMet ? 'met' : 'missed'}><svg class="g" role="img" aria-label=${text(isMet ? 'met' : 'notMet')}><use href="#g-${isMet ? 'accepts' : 'rejects'}"></use></svg>
    <span>${at ? html`<button type="button" class="link bare at" data-at=${at} title=${text('goToWord')} @click=${() => point(at)}>${words}</button>` : words}${isSince
    ? html` <span class="yours">${text('sinceChange')}</span>` : ''}${more}</span></li>`;
}
