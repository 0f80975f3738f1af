/* How many positions were taken in each month. */
import { html, svg } from 'lit-html';
import { text, day } from '../words/words.js';

const [WIDTH, HEIGHT] = [200, 44];

export function histogram(list) {
  const months = new Map();
  list.filter((each) => each.stated.length >= 7).forEach(({ stated }) => months.set(stated.slice(0, 7), (months.get(stated.slice(0, 7)) ?? 0) + 1));
  const named = span([...months.keys()].sort());
  if (!named.length) return '';
  const most = Math.max(...months.values());
  const step = WIDTH / named.length;
  const bar = (month, at) => {
    const height = ((months.get(month) ?? 0) / most) * HEIGHT;
    return svg`<rect x=${at * step + 0.5} y=${HEIGHT - height} width=${Math.max(1, step - 1)} height=${height}></rect>`;
  };
  return html`<svg class="histo" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${text('perMonth', day(named[0]), day(named.at(-1)))}>${named.map(bar)}</svg>
    <p class="histo-ends stamp"><span>${day(named[0])}</span><span>${day(named.at(-1))}</span></p>`;
}

/* All months from the first to the last. */
function span(sorted) {
  const all = [];
  for (let month = sorted[0]; month && month <= sorted.at(-1); month = next(month)) all.push(month);
  return all;
}

function next(month) {
  const [year, at] = month.split('-').map(Number);
  return at === 12 ? `${year + 1}-01` : `${year}-${String(at + 1).padStart(2, '0')}`;
}
