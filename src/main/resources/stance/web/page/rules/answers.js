/* The answers with the stance that is being written, and what they were without it. */
import { html } from 'lit-html';
import { text } from '../words/words.js';
import { cellOf, changedCells, rows } from '../model/cells.js';
import { face, matrix } from '../parts/matrix.js';
import { tone } from '../parts/response.js';

export function answers(before, after) {
  const { outcome } = after;
  const changed = before ? changedCells(before, after) : [];
  const cell = (party, row) => {
    const now = cellOf(outcome, party, row);
    const was = changed.find((each) => each.party === party && each.cell === row);
    return now ? html`<span class="cell cell--${tone(now.response)}" data-party=${party} data-cell=${row}>${face(after, now, was)}</span>` : '';
  };
  const table = matrix({
    parties: Object.keys(outcome.responses), rows: rows(outcome), cell, id: 'trial-matrix', caption: html`<span class="vh">${text('summaryOf')}</span>`,
  });
  return html`${table}${changed.length || !before ? '' : html`<p class="small muted mt2">${text('answersSame')}</p>`}`;
}
