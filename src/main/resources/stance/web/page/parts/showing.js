/* Two ways to see the same: what matters here, or all of it. The address says which. */
import { html } from 'lit-html';
import { text } from '../words/words.js';
import { state } from '../model/state.js';
import { put } from '../model/navigation.js';

export function isAllShown() {
  return new URLSearchParams(state.place.about).get('show') === 'all';
}

/** The buttons: the name and the words of what matters, and the words of all. */
export function showing(name, few, all) {
  const filter = (value, words) => html`<button type="button" class="filter" data-show=${value || name} aria-pressed=${isAllShown() === Boolean(value)}
    @click=${() => put('show', value)}>${words}</button>`;
  return html`<div class="row" role="group" aria-label=${text('whichShown')}>${filter('', few)}${filter('all', all)}</div>`;
}
