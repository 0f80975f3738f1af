/* Bars with their words and figures beside them: a table for who does not see the bars. */
import { html, svg } from 'lit-html';
import { text } from '../words/words.js';

const SHOWN = 12;

/** Of many rows, those with the longest bars; the others unfold. */
export function longest(caption, rows) {
  if (rows.length <= SHOWN + 3) return bars(caption, [{ rows }]);
  const sorted = [...rows].sort((one, other) => other.ratio - one.ratio);
  return html`${bars(caption, [{ rows: sorted.slice(0, SHOWN) }])}
    <details class="mt2"><summary>${text('more', sorted.length - SHOWN)}</summary>${bars(caption, [{ rows: sorted.slice(SHOWN) }])}</details>`;
}

/** Groups of rows; each row has its words, its ratio from 0 to 1, and its figure. */
export function bars(caption, groups, head) {
  return html`<table class="bars"><caption class="vh">${caption}</caption>
    ${head ? html`<thead><tr><th scope="col">${head[0]}</th><th scope="col"><span class="vh">${text('share')}</span></th><th scope="col" class="num">${head[1]}</th></tr></thead>` : ''}
    ${groups.map(({ title, rows }) => html`<tbody>${title ? html`<tr><th scope="rowgroup" colspan="3">${title}</th></tr>` : ''}
      ${rows.map((row) => html`<tr><th scope="row">${row.words}</th><td>${bar(row)}</td><td class="num">${row.figure}</td></tr>`)}</tbody>`)}</table>`;
}

/** A bar alone, with what comes on top of it or the ends of its interval. */
export function bar({ ratio, more = 0, low, high }) {
  const width = Math.max(ratio * 100, ratio > 0 ? 0.5 : 0);
  return html`${svg`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="fill" width=${width} height="10"></rect>
    ${more ? svg`<rect class="more" x=${width} width=${more * 100} height="10"></rect>` : ''}
    ${high === undefined ? '' : svg`<rect class="interval" x=${low * 100} y="4" width=${Math.max((high - low) * 100, 0.4)} height="2"></rect>`}</svg>`}`;
}
