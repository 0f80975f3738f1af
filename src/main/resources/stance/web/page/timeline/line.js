/* The line of the day: it can be drawn to another day, or moved by keys from one day on which something was said to the next. */
import { svg } from 'lit-html';
import { text, day } from '../words/words.js';
import { state, change } from '../model/state.js';
import { setPart } from '../model/edits.js';
import { shownDay } from './entries.js';
import { LEFT } from './scale.js';

const HALF = 47;

export function line(axis, bottom) {
  const shown = shownDay();
  const x = axis.x(shown);
  const badge = Math.min(Math.max(x, LEFT + HALF), axis.right + 16 - HALF);
  const { days } = state.timeline;
  return svg`<path class="asof" d="M${x} 26V${bottom}"></path>
    <g class="tl-day" id="tl-day" role="slider" tabindex="0" aria-label=${text('asOfLine')} aria-valuemin="0" aria-valuemax=${days.length - 1}
      aria-valuenow=${Math.max(before(shown), 0)} aria-valuetext=${day(shown)}
      @keydown=${move} @pointerdown=${grab} @pointermove=${(event) => draw(event, axis)} @pointerup=${drop} @pointercancel=${() => change({ moved: '' })}>
      <rect x=${badge - HALF} y="0" width=${HALF * 2} height="24" rx="3"></rect>
      <text class="t-on-ink" x=${badge} y="16.5" text-anchor="middle">${day(shown)}</text></g>`;
}

/* The last day on which something was said by then. */
function before(shown) {
  return state.timeline.days.filter((each) => each <= shown).length - 1;
}

function move(event) {
  const { days } = state.timeline;
  const at = before(state.draft.asOf);
  const isBetween = days[at] !== state.draft.asOf;
  const back = isBetween ? at : at - 1;
  const next = { ArrowRight: at + 1, ArrowUp: at + 1, ArrowLeft: back, ArrowDown: back, Home: 0, End: days.length - 1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  const chosen = days[Math.max(0, Math.min(next, days.length - 1))];
  if (chosen !== state.draft.asOf) setPart('asOf', chosen);
}

function grab(event) {
  event.currentTarget.setPointerCapture(event.pointerId);
  change({ moved: state.draft.asOf });
}

function draw(event, axis) {
  if (!state.moved) return;
  const drawing = event.currentTarget.ownerSVGElement;
  const { x } = new DOMPoint(event.clientX, event.clientY).matrixTransform(drawing.getScreenCTM().inverse());
  change({ moved: axis.dayAt(x) });
}

function drop() {
  const { moved, draft } = state;
  change({ moved: '' });
  if (moved && moved !== draft.asOf) setPart('asOf', moved);
}
