/* The verdict over time, above the lanes. */
import { svg } from 'lit-html';
import { text, day } from '../words/words.js';
import { state } from '../model/state.js';

const LETTER = 8.7;
const SQUEEZED = 0.6; // of its width a word can still be read

export function strip(axis) {
  const spans = state.turns?.spans ?? [];
  if (!spans.length) return '';
  return svg`<text x="0" y="46.5" class="t-ink">${text('verdict')}</text>
    <g class="strip" role="list" aria-label=${text('verdictOverTime')}>${spans.map((each, at) => span(each, spans[at + 1]?.from, axis))}</g>`;
}

function span({ from, verdict, sentence }, until, axis) {
  const left = axis.x(from) + 0.8;
  const width = Math.max((until ? axis.x(until) : axis.right) - left - 0.8, 1.5);
  const words = `${text('sinceDay', day(from))}: ${text(verdict)}. ${sentence}`;
  return svg`<g class="strip--${verdict.toLowerCase()}" role="listitem" aria-label=${words}><title>${words}</title>
    <rect x=${left} y="30" width=${width} height="24" rx="2"></rect>
    ${named(text(verdict).toUpperCase(), left + 5, width - 10)}</g>`;
}

/* The verdict's word, squeezed where it has little room; it stands in the list of days in any case. */
function named(name, x, room) {
  const needed = name.length * LETTER;
  if (room >= needed) return svg`<text x=${x} y="46.5" aria-hidden="true">${name}</text>`;
  if (room < needed * SQUEEZED) return '';
  return svg`<text x=${x} y="46.5" textLength=${room} lengthAdjust="spacingAndGlyphs" aria-hidden="true">${name}</text>`;
}
