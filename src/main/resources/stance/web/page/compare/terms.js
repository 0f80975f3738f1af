/* The terms that are not the same in all columns; what differs from the first is underlined. */
import { html } from 'lit-html';
import { text, phrase } from '../words/words.js';
import { state } from '../model/state.js';
import { termOf } from '../model/amendments.js';
import { sentence } from '../parts/sentence.js';

export function termRows({ columns, result }, isAll) {
  return html`${result.terms.map((row) => termRow(row, columns))}${isAll ? same(columns, result) : ''}`;
}

function termRow(row, columns) {
  const base = sideOf(row, columns[0].letter);
  return html`<tr data-term=${row.id}><th scope="row">${phrase(row.id)}${row.proposed ? '' : html` <small>${text('context')}</small>`}</th>
    ${columns.map(({ letter }, at) => html`<td class="diff ${at ? '' : 'base'}">${term(sideOf(row, letter), base, at === 0)}</td>`)}</tr>`;
}

function sideOf({ sides }, letter) {
  return sides.find((each) => each.side === letter);
}

function term(side, base, isBase) {
  if (!side) return isBase ? html`<span class="muted">${text('leftOut')}</span>` : html`<ins>${text('leftOut')}</ins>`;
  const isOther = (field) => !isBase && (!base || base.type !== side.type || base.values[field.name] !== side.values[field.name]);
  return sentence(state.pack, termOf(side), (field, words) => (isOther(field) ? html`<ins>${words}</ins>` : html`<b>${words}</b>`));
}

/* What all have in common, once. */
function same(columns, result) {
  const [{ draft }] = columns;
  const others = Object.entries(draft.provisions).filter(([id]) => !result.terms.some((row) => row.id === id));
  return others.map(([id, each]) => html`<tr data-term=${id}><th scope="row">${phrase(id)}<small>${text('theSame')}</small></th>
    <td class="same" colspan=${columns.length}>${sentence(state.pack, each, (_, words) => words)}</td></tr>`);
}
