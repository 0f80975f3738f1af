/* The chart: months, a lane for each actor, the verdict over time, and the line of the day. */
import { html, svg } from 'lit-html';
import { text, count, number } from '../words/words.js';
import { state } from '../model/state.js';
import { dot, label } from './dots.js';
import { bySurname } from './entries.js';
import { line } from './line.js';
import { lane } from './placing.js';
import { LEFT, WIDTH, scale } from './scale.js';
import { strip } from './strip.js';
import { walk } from './walk.js';

const TOP = 64;
const NO_STRIP = 34;

export function chart(all, chosen) {
  const axis = scale(state.timeline.days);
  const lanes = laid(all, axis);
  const bottom = lanes.at(-1).bottom;
  return html`<div class="scroll-x mt3" tabindex="0" role="group" aria-label=${text('chartScrolls')}><figure>
    ${svg`<svg class="plot tl" id="tl-chart" viewBox="0 0 ${WIDTH} ${bottom + 28}" role="group" aria-labelledby="tl-title" @keydown=${walk}>
      <title id="tl-title">${text('chartTitle', count(all.length), state.draft.title)}</title>
      ${months(axis.months, lanes[0].top, bottom)}
      ${strip(axis)}
      ${lanes.map((each) => svg`<path class="rule-line" d="M${LEFT} ${each.y}H${axis.right}"></path>
        <text x="0" y=${each.y - 2} class="lane-name">${each.actor.name}</text>
        <text x="0" y=${each.y + 14}>${text(each.total === 1 ? 'position' : 'positions', number(each.total))}</text>`)}
      ${lanes.map((each) => each.labels.map((one) => label(one, each.y)))}
      ${lanes.map((each) => onTop(each.dots).map((one) => dot(one, each, one.stance === chosen, one.stance === each.stop)))}
      ${line(axis, bottom)}</svg>`}</figure></div>`;
}

/* Lanes under each other, each as high as it needs; one stop of the Tab key in each. */
function laid(all, axis) {
  let at = state.turns?.spans.length ? TOP : NO_STRIP;
  return state.pack.actors.map((actor, row) => {
    const own = all.filter((each) => each.actor === actor.id);
    const placed = lane(own.map((each) => ({ ...each, x: axis.x(each.from), lines: each.speaks || each.isTurning ? lines(each) : undefined })));
    const [top, y] = [at, at + placed.above];
    at = y + placed.below;
    const stop = own.find((each) => each.stance === state.reached) ?? own.find((each) => each.speaks) ?? own[0];
    return { ...placed, actor, row, top, y, bottom: at, total: own.length, stop: stop?.stance };
  });
}

function lines(entry) {
  return [entry.event.title, `${entry.answer ? `${entry.answer}: ` : ''}${bySurname(entry)}`];
}

/* What speaks of the proposal lies over the rest. */
function onTop(dots) {
  return [...dots].sort((a, b) => Number(a.speaks || a.isTurning) - Number(b.speaks || b.isTurning));
}

function months(all, top, bottom) {
  return all.map((each) => svg`<path class=${each.isYear ? 'axis-line' : 'rule-line'} d="M${each.x} ${top}V${bottom}"></path>
    <text x=${each.x + 4} y=${bottom + 18} class=${each.isYear ? 't-ink' : ''}>${monthName(each, all)}</text>`);
}

function monthName({ day: first, isYear }, all) {
  const form = { month: 'short', timeZone: 'UTC', ...(isYear || first === all[0].day ? { year: 'numeric' } : {}) };
  return new Intl.DateTimeFormat(state.language === 'en' ? 'en-GB' : 'es', form).format(Date.parse(first));
}
