/* Points in a square, from 0 to 1 both ways; each can be reached by key and says what it is. */
import { svg } from 'lit-html';

const SIDE = 300;
const LEFT = 44;
const BOTTOM = 40;
const TOP = 12;

export function front({ points, across, up, label }) {
  const x = (value) => LEFT + value * SIDE;
  const y = (value) => TOP + (1 - value) * SIDE;
  const ticks = [0, 0.25, 0.5, 0.75, 1];
  return svg`<svg class="front" viewBox="0 0 ${LEFT + SIDE + 16} ${TOP + SIDE + BOTTOM}" role="group" aria-label=${label}>
    ${ticks.map((tick) => svg`<g class="grid" aria-hidden="true">
      <line x1=${x(tick)} x2=${x(tick)} y1=${y(0)} y2=${y(1)}></line><line x1=${x(0)} x2=${x(1)} y1=${y(tick)} y2=${y(tick)}></line>
      <text x=${x(tick)} y=${y(0) + 15} text-anchor="middle">${tick}</text><text x=${LEFT - 6} y=${y(tick) + 4} text-anchor="end">${tick}</text></g>`)}
    <text x=${x(0.5)} y=${y(0) + 33} text-anchor="middle" aria-hidden="true">${across} →</text>
    <text x="12" y=${y(0.5)} text-anchor="middle" transform="rotate(-90 12 ${y(0.5)})" aria-hidden="true">${up} →</text>
    <polyline class="edge" aria-hidden="true" points=${points.map((each) => `${x(each.across)},${y(each.up)}`).join(' ')}></polyline>
    ${points.map((each) => svg`<circle class="point ${each.tone} ${each.isMarked ? 'marked' : ''}" cx=${x(each.across)} cy=${y(each.up)} r=${each.isMarked ? 9 : 7} role="img" tabindex="0"
      aria-label=${each.words} @focus=${each.onLook} @mouseenter=${each.onLook}><title>${each.words}</title></circle>`)}
  </svg>`;
}
