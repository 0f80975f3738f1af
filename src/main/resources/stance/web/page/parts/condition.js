/* A condition of a rule in words. */
import { html } from 'lit-html';
import { text } from '../words/words.js';

/** A condition with a tick, or with what was found instead. */
export function condition({ words, outcome, found }, isSince) {
  const isMet = outcome === 'MET';
  return html`<li class=${isMet ? 'met' : 'missed'}><svg class="g" role="img" aria-label=${text(isMet ? 'met' : 'notMet')}><use href="#g-${isMet ? 'accepts' : 'rejects'}"></use></svg>
    <span>${words}${found ? html` <small>(${found})</small>` : ''}${isSince ? html` <span class="yours">${text('sinceChange')}</span>` : ''}</span></li>`;
}
