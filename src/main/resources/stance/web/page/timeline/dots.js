/* A position on its lane: its shape is how firmly, its colour what it answers, hollow where it no longer holds. */
import { svg } from 'lit-html';
import { tone } from '../parts/response.js';
import { change } from '../model/state.js';
import { choose } from './choosing.js';
import { titled } from './entries.js';

const SIZES = { FIRM: 4.6, PREFERENCE: 2.6 };

export function dot(entry, { y: middle, row }, isChosen, isStop) {
  const y = middle + entry.y;
  const press = (event) => ['Enter', ' '].includes(event.key) && (event.preventDefault(), choose(entry.stance));
  return svg`<g class="tl-dot" role="button" tabindex=${isStop ? 0 : -1} data-stance=${entry.stance} data-lane=${row} data-x=${entry.x}
    aria-pressed=${isChosen} aria-label=${titled(entry)}
    @click=${() => choose(entry.stance)} @keydown=${press} @focus=${() => change({ reached: entry.stance })}><title>${titled(entry)}</title>
    <circle cx=${entry.x} cy=${y} r=${entry.speaks || entry.isTurning ? 12 : 7} class="hit"></circle>
    ${shape(entry, y)}${isChosen ? svg`<path class="sel" d=${diamond(entry.x, y, 11)}></path>` : ''}</g>`;
}

function shape(entry, y) {
  const isHot = entry.speaks || entry.isTurning;
  const look = `dot ${isHot ? `hot f-${tone(entry.response)} dot--${tone(entry.response)}` : ''} ${entry.isPast ? 'dot--past' : ''}`;
  if (entry.strength === 'RED_LINE') return svg`<path class=${look} d=${diamond(entry.x, y, 6.2)}></path>`;
  return svg`<circle class=${look} cx=${entry.x} cy=${y} r=${SIZES[entry.strength] + (isHot ? 1.4 : 0)}></circle>`;
}

function diamond(x, y, r) {
  return `M${x} ${y - r}l${r} ${r}-${r} ${r}-${r}-${r}z`;
}

/** The words beside a dot, and a line to it. They choose the same, for who points. */
export function label({ dot: entry, anchor, x, y }, middle) {
  const by = anchor === 'start' ? -6 : 6;
  return svg`<g class="tl-label" aria-hidden="true" @click=${() => choose(entry.stance)}>
    <path class="lead-line" d="M${entry.x} ${middle + entry.y}L${x + by} ${middle + y - 4}"></path>
    <text class="label" x=${x} y=${middle + y} text-anchor=${anchor}>${entry.lines[0]}</text>
    <text x=${x} y=${middle + y + 15} text-anchor=${anchor}>${entry.lines[1]}</text></g>`;
}
