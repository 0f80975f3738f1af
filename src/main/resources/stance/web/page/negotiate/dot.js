/* Whether a state holds, as a dot: full where it does for certain, half where it may, hollow where it does not. */
import { html, nothing, svg } from 'lit-html';
import { text } from '../words/words.js';

const FULL = { CERTAIN: 'M6 1a5 5 0 0 1 0 10a5 5 0 0 1 0-10z', POSSIBLE: 'M6 1.4a4.6 4.6 0 0 0 0 9.2z' };

/** The dot, with its word for who does not see it, or none where that stands beside it. */
export function dot(holds, isNamed = true) {
  return html`<svg class="dot-holds" viewBox="0 0 12 12" role=${isNamed ? 'img' : nothing} aria-label=${isNamed ? text(`holds_${holds}`) : nothing}
    aria-hidden=${isNamed ? nothing : 'true'}><circle class="edge" cx="6" cy="6" r="4.6"></circle>${FULL[holds] ? svg`<path class="full" d=${FULL[holds]}></path>` : ''}</svg>`;
}
