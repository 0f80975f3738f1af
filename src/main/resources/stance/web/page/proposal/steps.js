/* On a phone the three columns are three steps, with a bar at the thumb that says what each holds. */
import { html } from 'lit-html';
import { text, actor, count } from '../words/words.js';
import { state } from '../model/state.js';
import { goTo } from '../model/actions.js';
import { changedTerms } from '../model/amendments.js';
import { glyph } from '../parts/icons.js';
import { tone } from '../parts/response.js';
import { rowWords } from '../parts/rows.js';

export function steps() {
  const { draft, result, selected, step } = state;
  const terms = Object.keys(draft.provisions).length;
  const changed = state.isBegun ? 0 : changedTerms(state);
  const holds = {
    proposal: html`${text(terms === 1 ? 'term' : 'terms', count(terms))}${changed ? html`, <span class="yours">${text('changedCount', count(changed))}</span>` : ''}`,
    outcome: result ? html`<span class="resp resp--${tone(result.verdict)}">${glyph(tone(result.verdict))}<span>${text(result.verdict).toLowerCase()}</span></span>` : '',
    why: selected ? `${actor(selected.party)} ${text('onRow')} ${rowWords(selected.cell)}` : '',
  };
  return html`<nav class="steps" aria-label=${text('steps')}>${Object.keys(holds).map((each) => html`<button type="button" data-step=${each} aria-pressed=${step === each}
    @click=${() => goTo(each)}><b>${text(each)}</b>${holds[each]}</button>`)}</nav>`;
}
