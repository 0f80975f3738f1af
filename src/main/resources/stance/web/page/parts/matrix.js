/* Terms, combinations of them and the package against parties. Style sheets show words where an answer has room for them. */
import { html, nothing } from 'lit-html';
import { text, actor, count } from '../words/words.js';
import { AXIS } from '../model/cells.js';
import { response } from './response.js';
import { rowWords } from './rows.js';

/** From so many parties on a table without controls may be wider than a phone, and keys must reach what is out of sight. */
const WIDE = 8;

/**
 * A table of answers.
 *
 * @param caption what it is of
 * @param cell the answer of a party to a row; nothing where there is none
 * @param head the name of a party, title that of a row, and keys what the table does where it can be walked
 */
export function matrix({ parties, rows, caption, cell, head = actor, title = rowWords, keys, id }) {
  const room = (content) => (content ? html`<div class="room">${content}</div>` : '');
  const line = (row) => html`<tr><th scope="row">${title(row)}</th>${parties.map((party) => html`<td>${room(cell(party, row))}</td>`)}</tr>`;
  const isReached = !keys && parties.length >= WIDE;
  return html`<div class="matrix-room" role=${isReached ? 'region' : nothing} tabindex=${isReached ? 0 : nothing} aria-label=${isReached ? text('summaryOf') : nothing}><table class="matrix" id=${id ?? nothing} @keydown=${keys}>
    <caption>${caption}</caption>
    <colgroup><col class="terms">${parties.map(() => html`<col>`)}</colgroup>
    <thead><tr><td></td>${parties.map((party) => html`<th scope="col">${room(html`<span>${head(party)}</span>`)}</th>`)}</tr></thead>
    <tbody>${rows.filter((row) => row !== 'package').map(line)}</tbody>
    ${rows.includes('package') ? html`<tfoot>${line('package')}</tfoot>` : ''}</table>
    <p class="legend matrix-legend">${AXIS.map(response)}</p></div>`;
}

/** What stands in a cell: the answer, what it stands on, and what it was, where that is another. */
export function face(evaluation, cell, changed) {
  return html`${response(cell.response)}${cell.cell === 'package' ? '' : html`<small>${ground(evaluation, cell)}</small>`}
    ${changed ? html`<span class="was">${text('wasAnswer', text(changed.before ?? 'NONE'))}</span>` : ''}`;
}

/** What an answer to a term stands on, in a line. */
export function ground({ findings, silences }, cell) {
  if (cell.divided) return text('divided');
  if (cell.ground === 'PRESUMED' || cell.ground === 'ASSUMED') return text(cell.ground);
  if (cell.response === 'SILENT') {
    const near = silences.find((each) => each.party === cell.party && each.provision === cell.cell)?.nearest.length;
    return near ? text(near === 1 ? 'comesNear' : 'comeNear', count(near)) : text('nothingSaid');
  }
  const deciding = findings.filter((finding) => cell.deciding.includes(finding.stance));
  const stances = new Set(deciding.map((each) => each.stance));
  if (!stances.size) return '';
  const strength = deciding[0].strength;
  return text(stances.size === 1 ? `one_${strength}` : `many_${strength}`, stances.size);
}
