/* The states as a graph: each its verdict, ringed where it holds, and the moves that parties would make. */
import { html, nothing, svg } from 'lit-html';
import { text, actor } from '../words/words.js';
import { isHeld, mayHold, stateAt } from '../model/conflict.js';
import { begin, path, step } from '../model/negotiation.js';
import { isNarrow } from '../parts/narrow.js';
import { tone } from '../parts/response.js';
import { go } from './go.js';
import { laid, line } from './layout.js';
import { stateText } from './states.js';

const RADIUS = 10;

/* Where so few are drawn, each shows the moves from it. */
const MOST_WITH_ALL_MOVES = 16;

export function graph(negotiation) {
  const { conflict, studies } = negotiation;
  const isBelow = isNarrow();
  const { nodes, width, height } = laid(conflict, isBelow);
  const places = new Map(nodes.map((each) => [each.state, each]));
  const steps = path(negotiation);
  const here = steps.at(-1);
  const from = (number) => studies[number]?.temptations ?? [];
  const edge = (start, { to, party }, look) => svg`<path class="edge-move ${look} by-${conflict.parties.findIndex((each) => each.party === party)}"
    d=${line(places.get(start), places.get(to), isBelow, RADIUS)} marker-end="url(#head-${look})"></path>`;
  const others = conflict.states.length > MOST_WITH_ALL_MOVES ? [] : conflict.states.filter((each) => each.state !== here)
    .flatMap(({ state }) => from(state).map((each) => ({ ...each, start: state })));
  return html`<figure class="graph">${svg`<svg class="plot" id="states" viewBox="0 0 ${width} ${height}" role="group" aria-label=${text('graphOf', conflict.states.length)}
      data-layout=${isBelow ? 'below' : 'beside'} @keydown=${(event) => arrows(event)}>
    <defs>${['faint-move', 'move-here'].map((each) => svg`<marker id="head-${each}" class=${each} viewBox="0 0 8 8" refX="4" refY="4" markerWidth="8" markerHeight="8"
      markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0L8 4L0 8z"></path></marker>`)}</defs>
    <g aria-hidden="true">${others.map((each) => edge(each.start, each, 'faint-move'))}${steps.slice(1).map((to, at) => svg`<path class="edge-walked" d=${line(places.get(steps[at]), places.get(to), isBelow, RADIUS)}></path>`)}
      ${from(here).map((each) => edge(here, each, 'move-here'))}</g>
    ${nodes.map((each) => node(negotiation, each, here))}
    <g aria-hidden="true">${labels(conflict, places, from(here), studies[here]?.joint ?? [])}</g></svg>`}
    <figcaption>${key(conflict, [...others, ...from(here)])}</figcaption></figure>`;
}

function node(negotiation, { state: number, x, y }, here) {
  const { conflict, studies } = negotiation;
  const at = stateAt(conflict, number);
  const marks = [number === conflict.statusQuo ? text('statusQuo') : '', isHeld(at) ? text('holds_CERTAIN') : mayHold(at) ? text('holdsInSome') : ''];
  const words = [stateText(negotiation, number), text(at.verdict), ...marks].filter(Boolean).join(', ');
  const isNext = [...(studies[here]?.temptations ?? []), ...(studies[here]?.joint ?? [])].some(({ to }) => to === number);
  const choose = () => number !== here && go(() => (isNext ? step : begin)(negotiation, number));
  const press = (event) => ['Enter', ' '].includes(event.key) && (event.preventDefault(), choose());
  return svg`<g class="node" role="button" tabindex=${number === here ? 0 : -1} data-node=${number} data-x=${x} data-y=${y} aria-current=${number === here ? 'true' : nothing}
    aria-label=${words} @click=${choose} @keydown=${press}><title>${words}</title><circle class="hit" cx=${x} cy=${y} r="15"></circle>
    ${isHeld(at) ? svg`<circle class="held" cx=${x} cy=${y} r=${RADIUS + 3.5}></circle>` : ''}
    <circle class="body n-${tone(at.verdict)}" cx=${x} cy=${y} r=${RADIUS}></circle>
    <use class="g-node on-${tone(at.verdict)}" href="#g-${tone(at.verdict)}" x=${x - 5.5} y=${y - 5.5} width="11" height="11"></use>
    ${number === here ? svg`<circle class="here" cx=${x} cy=${y} r=${RADIUS + 7}></circle>` : ''}</g>`;
}

/* The numbers that moves have in their list, where they lead; and where it begins. */
function labels(conflict, places, temptations, joint) {
  const ends = [...new Set([...temptations, ...joint].map((each) => each.to))];
  const numbers = (to) => [...temptations, ...joint].map((each, at) => (each.to === to ? at + 1 : 0)).filter(Boolean).join(', ');
  const { x, y } = places.get(conflict.statusQuo);
  return svg`${ends.map((to) => svg`<text class="t-ink" x=${places.get(to).x + 13} y=${places.get(to).y - 9}>${numbers(to)}</text>`)}
    <text class="t-2" x=${x} y=${y + 32} text-anchor="middle">${text('statusQuo')}</text>`;
}

/* Whose moves are drawn how. */
function key({ parties }, temptations) {
  const moving = parties.map(({ party }, at) => ({ party, at })).filter(({ party }) => temptations.some((each) => each.party === party));
  return html`<p class="legend mt2">${moving.map(({ party, at }) => html`<span><svg class="key-move" viewBox="0 0 26 8" aria-hidden="true">${svg`<path class="edge-move move-here by-${at}" d="M0 4H26"></path>`}</svg>${text('movesOf', actor(party))}</span>`)}
    <span><svg class="key-node" viewBox="0 0 16 16" aria-hidden="true">${svg`<circle class="held" cx="8" cy="8" r="7"></circle><circle class="n-silent" cx="8" cy="8" r="4.5"></circle>`}</svg>${text('ringHolds')}</span></p>`;
}

/* Arrow keys go to the nearest state in their direction. */
function arrows(event) {
  const [right, down] = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }[event.key] ?? [];
  const from = event.target.closest('.node');
  if (right === undefined || !from) return;
  event.preventDefault();
  const [x, y] = [Number(from.dataset.x), Number(from.dataset.y)];
  const far = (each) => {
    const [dx, dy] = [Number(each.dataset.x) - x, Number(each.dataset.y) - y];
    const [ahead, aside] = [dx * right + dy * down, Math.abs(dx * down) + Math.abs(dy * right)];
    return ahead > 4 ? ahead + 2 * aside : Infinity;
  };
  const next = [...event.currentTarget.querySelectorAll('.node')].reduce((best, each) => (far(each) < far(best) ? each : best), from);
  if (far(next) < Infinity) next.focus();
}
