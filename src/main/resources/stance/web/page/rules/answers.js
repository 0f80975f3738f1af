/* The answers with the stance that is being written, and what they were without it. */
import { html } from 'lit-html';
import { text, actor } from '../words/words.js';
import { cellOf, changedCells, rows } from '../model/cells.js';
import { response, tone } from '../parts/response.js';
import { rowWords } from '../parts/rows.js';

export function answers(before, after) {
  const { outcome } = after;
  const parties = Object.keys(outcome.responses);
  const changed = before ? changedCells(before, after) : [];
  const cell = (party, row) => {
    const now = cellOf(outcome, party, row);
    const was = changed.find((each) => each.party === party && each.cell === row);
    return now ? html`<td><span class="cell cell--${tone(now.response)}" data-party=${party} data-cell=${row}>${response(now.response)}${was ? html`<span class="was">${text('wasAnswer', text(was.before ?? 'NONE'))}</span>` : ''}</span></td>` : html`<td></td>`;
  };
  return html`<div class="scroll-x" tabindex="0" role="region" aria-label=${text('summaryOf')}><table class="matrix" id="trial-matrix"><thead><tr><td></td>${parties.map((party) => html`<th scope="col">${actor(party)}</th>`)}</tr></thead>
    <tbody>${rows(outcome).map((row) => html`<tr><th scope="row">${rowWords(row)}</th>${parties.map((party) => cell(party, row))}</tr>`)}</tbody></table></div>
    ${changed.length || !before ? '' : html`<p class="small muted mt2">${text('answersSame')}</p>`}`;
}
