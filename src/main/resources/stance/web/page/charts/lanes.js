/* One lane an actor, a dot a stance; hollow where it no longer holds on the chosen day, which a line marks. */
import { svg } from 'lit-html';

const WIDTH = 720;
const LEFT = 110;
const ROW = 74;
const SIZES = { RED_LINE: 7, FIRM: 5.5, PREFERENCE: 4 };

export function lanes({ actors, spans, days, asOf, label, onChoose }) {
  const first = Date.parse(days[0]);
  const last = Date.parse(days.at(-1));
  const x = (day) => LEFT + 12 + ((Date.parse(day) - first) / Math.max(last - first, 1)) * (WIDTH - LEFT - 30);
  const height = actors.length * ROW + 30;
  return svg`<svg class="lanes" viewBox="0 0 ${WIDTH} ${height}" role="group" aria-label=${label}>
    ${years(days).map((year) => svg`<g class="year"><line x1=${x(`${year}-01-01`)} x2=${x(`${year}-01-01`)} y1="0" y2=${height - 24}></line>
      <text x=${x(`${year}-01-01`) + 4} y=${height - 8}>${year}</text></g>`)}
    ${actors.map((actor, row) => lane(actor, row, spans.filter((span) => span.actor === actor.id), x, asOf, onChoose))}
    <line class="now" x1=${x(asOf)} x2=${x(asOf)} y1="0" y2=${height - 20}></line>
  </svg>`;
}

function years(days) {
  const all = [];
  for (let year = Number(days[0].slice(0, 4)) + 1; year <= Number(days.at(-1).slice(0, 4)); year++) all.push(year);
  return all;
}

function lane(actor, row, spans, x, asOf, onChoose) {
  const y = row * ROW + ROW / 2;
  const stacked = new Map();
  return svg`<g><text class="lane" x="0" y=${y + 5}>${actor.name}</text>
    <line class="axis" x1=${LEFT} x2=${WIDTH - 10} y1=${y} y2=${y}></line>
    ${spans.map((span) => {
      const at = Math.round(x(span.from) / 12);
      const level = stacked.get(at) ?? 0;
      stacked.set(at, level + 1);
      const offset = (level % 2 ? -1 : 1) * Math.ceil(level / 2) * 10;
      return dot(span, x(span.from), y + Math.max(-30, Math.min(30, offset)), asOf, onChoose);
    })}</g>`;
}

function dot(span, cx, cy, asOf, onChoose) {
  const holds = span.from <= asOf && !(span.until && span.until <= asOf);
  const choose = () => onChoose(span.from);
  return svg`<circle class="dot ${span.strength.toLowerCase()} ${holds ? 'holds' : 'hollow'}" cx=${cx} cy=${cy} r=${SIZES[span.strength]}
    role="button" tabindex="0" data-stance=${span.stance} aria-label="${span.stance}, ${span.from}"
    @click=${choose} @keydown=${(e) => (e.key === 'Enter' || e.key === ' ') && (e.preventDefault(), choose())}><title>${span.title}</title></circle>`;
}
