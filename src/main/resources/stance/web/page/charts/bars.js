/* Bars with their words and figures beside them: a table for who does not see the bars. */
import { html, svg } from 'lit-html';
import { text } from '../words/words.js';

const SHOWN = 12;

/** Of many rows, those with the longest bars; the others unfold. */
export function longest(caption, rows) {
  if (rows.length <= SHOWN + 3) return bars(caption, rows);
  const sorted = [...rows].sort((one, other) => other.ratio - one.ratio);
  const rest = sorted.slice(SHOWN);
  return html`${bars(caption, sorted.slice(0, SHOWN))}
    <details class="more"><summary>${text('more', rest.length)}</summary>${bars(caption, rest)}</details>`;
}

export function bars(caption, rows) {
  return html`<table class="bars"><caption class="hidden">${caption}</caption><tbody>
    ${rows.map((row) => html`<tr tabindex="0" title="${row.words}: ${row.figure}">
      <th scope="row">${row.words}</th>
      <td class="bar">${drawn(row)}</td>
      <td class="figure">${row.figure}</td></tr>`)}
  </tbody></table>`;
}

function drawn({ ratio, low, high, tone }) {
  const width = Math.max(ratio * 100, ratio > 0 ? 0.5 : 0);
  return html`<svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" class=${tone}>
    ${svg`<rect class="track" width="100" height="8"></rect><rect class="fill" width=${width} height="8"></rect>
      ${high === undefined ? '' : svg`<rect class="interval" x=${low * 100} y="3" width=${(high - low) * 100} height="2"></rect>`}`}</svg>`;
}
