/* What each party answers in each column: every answer leads to its words. */
import { html } from 'lit-html';
import { text, actor, number } from '../words/words.js';
import { state } from '../model/state.js';
import { shownAs } from '../model/navigation.js';
import { response, tone } from '../parts/response.js';
import { rowWords } from '../parts/rows.js';

/** How many answers are the same in all columns. */
export function sameAnswers({ parties, cells }) {
  return [...parties, ...cells].filter((each) => !each.different).length;
}

export function answerRows({ columns, result }, isAll) {
  return result.parties.map((party) => group(party, columns, result, isAll));
}

function group(row, columns, { cells }, isAll) {
  const { party } = row;
  const rows = [{ ...row, cell: 'package' }, ...cells.filter((each) => each.party === party && each.cell !== 'package')];
  const shown = rows.filter((each) => isAll || each.different);
  if (!shown.length) return '';
  return html`<tbody><tr class="group"><th scope="rowgroup" colspan=${columns.length + 1}>${actor(party)}
      ${party === state.draft.proposedBy ? html`<small class="inline">${text('proposesThis')}</small>` : ''}</th></tr>
    ${shown.map((each) => html`<tr data-answers="${party}/${each.cell}"><th scope="row">${rowWords(each.cell)}</th>
      ${columns.map((column, at) => html`<td class="fit ${at ? '' : 'base'}">${answer(each, column)}</td>`)}</tr>`)}</tbody>`;
}

function answer({ party, cell, sides }, { letter, variant, draft }) {
  const side = sides.find((each) => each.side === letter);
  if (!side) return html`<span class="cell cell--none">${text(cell.split('+').every((id) => id in draft.provisions) ? 'notTogether' : 'NONE')}</span>`;
  const count = side.stances?.length ?? 0;
  return html`<a class="cell cell--${tone(side.response)}" href=${shownAs(variant, draft, { party, cell })}>${response(side.response)}
    ${count ? html`<small>${text(count === 1 ? 'position' : 'positions', number(count))}</small>` : ''}</a>`;
}
