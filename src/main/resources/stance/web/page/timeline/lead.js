/* The timeline in a sentence or two: since when the verdict is what it is, and what it was before. */
import { html } from 'lit-html';
import { text, day, number } from '../words/words.js';
import { state } from '../model/state.js';
import { rich } from '../parts/rich.js';

export function lead(all) {
  const { draft, turns, result } = state;
  const spans = (turns?.spans ?? []).filter((each) => each.from <= draft.asOf);
  const first = spans.length ? since(spans, draft.asOf) : rich(text('onThatDay', day(draft.asOf), text(result.verdict).toLowerCase()));
  const speaking = all.filter((each) => each.speaks).length;
  return html`<p class="lead-sentence" id="tl-lead">${first} ${result.sentence}</p>
    <p>${text('speakOfThis', number(speaking), number(all.length))}</p>`;
}

function since(spans, asOf) {
  const now = spans.at(-1);
  const verdict = text(now.verdict).toLowerCase();
  const before = spans.at(-2);
  if (!before) return rich(text('alwaysVerdict', day(asOf), verdict));
  return rich(text('sinceVerdict', day(asOf), verdict, day(now.from), text(before.verdict).toLowerCase()));
}
