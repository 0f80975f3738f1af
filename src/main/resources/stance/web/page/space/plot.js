/* The plot of two parties: from all that was said being against a package to all of it being for it. */
import { svg } from 'lit-html';
import { text, actorInSentence, count, packages as counted } from '../words/words.js';
import { opens, listbox } from '../parts/menu.js';
import { tone } from '../parts/response.js';
import { isMiddle, isOnShow, packageWords, take } from './options.js';

const [LEFT, RIGHT, TOP, BOTTOM] = [60, 540, 26, 330];
const APART = 17;

export function plot(points, [across, up]) {
  const spread = apart(points.map((each) => ({ ...each, left: LEFT + each.x * (RIGHT - LEFT), top: BOTTOM - each.y * (BOTTOM - TOP) })));
  const middle = (LEFT + RIGHT) / 2;
  return svg`<svg class="plot" id="front" viewBox="0 0 560 384" role="group"
    aria-label=${text('frontOf', actorInSentence(across), actorInSentence(up))} @keydown=${walk}>
    <path class="rule-line" d="M${middle} ${BOTTOM}V16M${LEFT} ${(TOP + BOTTOM) / 2}H${RIGHT}"></path><path
      class="axis-line" d="M42 344H${RIGHT}M42 344V16"></path>
    <g aria-hidden="true"><text x="42" y="362">${text('allAgainst')}</text><text x=${middle} y="362" text-anchor="middle">${text('evenOrNothing')}</text>
      <text x=${RIGHT} y="362" text-anchor="end">${text('allFor')}</text><text x=${RIGHT} y="380" text-anchor="end"
        class="t-ink">${text('whatSaid', actorInSentence(across))} →</text>
      <text x="30" y="344" transform="rotate(-90 30 344)">${text('allAgainst')}</text>
        <text x="30" y="16" text-anchor="end" transform="rotate(-90 30 16)">${text('allFor')}</text>
      <text x="14" y="16" text-anchor="end" class="t-ink" transform="rotate(-90 14 16)">${text('whatSaid', actorInSentence(up))} →</text></g>
    ${[...spread].sort((a, b) => Number(a.isBest) - Number(b.isBest)).map((each, at, all) => point(each, at === all.length - 1))}
    ${spread.map(many)}${spread.map(ringed)}</svg>`;
}

/* Dots of one place and several verdicts stand beside each other, towards the middle. */
function apart(points) {
  const taken = new Map();
  return points.map((each) => {
    const key = `${Math.round(each.left / APART)} ${Math.round(each.top / APART)}`;
    const at = taken.get(key) ?? 0;
    taken.set(key, at + 1);
    return { ...each, left: each.left + at * APART * (each.left > (LEFT + RIGHT) / 2 ? -1 : 1) };
  });
}

function point(each, isStop) {
  const { left, top, verdict, packages, isBest } = each;
  const words = described(each);
  const entries = packages.map((one, at) => ({ value: String(at), words: packageWords(one) }));
  const listing = () => listbox(text('thesePackages'), entries, '', (at) => take(packages[Number(at)]));
  const choose = packages.length === 1 ? () => take(packages[0]) : opens('packages-here', listing);
  const press = (event) => ['Enter', ' '].includes(event.key) && (event.preventDefault(), choose(event));
  return svg`<g class="plot-dot" role="button" tabindex=${isStop ? 0 : -1} aria-label=${words} data-left=${left} @click=${choose}
    @keydown=${press}><title>${words}</title>
    <circle cx=${left} cy=${top} r=${isBest ? 9 : 8} class="f-${tone(verdict)} e-${tone(verdict)} ${isBest ? '' : 'faint'}"></circle></g>`;
}

function many({ left, top, verdict, packages }) {
  if (packages.length === 1) return '';
  return svg`<text class="many on-${tone(verdict)}" x=${left} y=${top + 4} text-anchor="middle" aria-hidden="true">${count(packages.length)}</text>`;
}

/* How many packages, the first of them, and what comes of them. */
function described({ packages, verdict, isBest }) {
  const some = packages.slice(0, 3).map(packageWords).join(' | ');
  const rest = packages.length > 3 ? ` | ${text('more', packages.length - 3)}` : '';
  return `${packages.length > 1 ? `${counted(String(packages.length))}, ` : ''}${some}${rest}: ${text(verdict)}${isBest ? `, ${text('onFront')}` : ''}`;
}

/* As written, and what the page has. */
function ringed({ left, top, packages }) {
  const isWritten = packages.some(isMiddle);
  const isHere = packages.some(isOnShow);
  if (!isWritten && !isHere) return '';
  const words = [isWritten ? text('asWritten') : '', isHere && !isWritten ? text('onThePage') : ''].filter(Boolean).join(', ');
  const isRight = left > RIGHT - 130;
  return svg`<circle class=${isWritten ? 'ring' : 'ring ring--yours'} cx=${left} cy=${top} r="13"></circle>
    <text class=${isWritten ? 't-ink' : 't-yours'} x=${isRight ? left + 10 : left - 10} y=${top + 30} text-anchor=${isRight ? 'end' : 'start'}
      aria-hidden="true">${words}</text>`;
}

/* Arrow keys go from dot to dot, from left to right. */
function walk(event) {
  const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  const from = event.target.closest('.plot-dot');
  if (!by || !from) return;
  event.preventDefault();
  const all = [...event.currentTarget.querySelectorAll('.plot-dot')].sort((a, b) => Number(a.dataset.left) - Number(b.dataset.left));
  all[all.indexOf(from) + by]?.focus();
}
