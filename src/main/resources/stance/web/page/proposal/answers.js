/* What each party answers to the terms on show: every answer leads to its words. */
import { html, nothing } from 'lit-html';
import { text, actor } from '../words/words.js';
import { state } from '../model/state.js';
import { select } from '../model/actions.js';
import { openedTerm } from '../model/draft.js';
import { equal } from '../model/scenario.js';
import { cellOf, changedCells, rows } from '../model/cells.js';
import { face, ground, matrix } from '../parts/matrix.js';
import { tone } from '../parts/response.js';
import { walk } from '../parts/walk.js';
import { rowWords } from '../parts/rows.js';

export function answers() {
  const { result, before, draft } = state;
  const changed = before ? changedCells(before, result) : [];
  return matrix({
    parties: Object.keys(result.outcome.responses), rows: rows(result.outcome), title, keys: walk,
    caption: html`<h2 id="h-outcome">${text('summaryOf')}</h2>`,
    head: (party) => html`${actor(party)}${party === draft.proposedBy ? html` <small>${text('proposesThis')}</small>` : ''}`,
    cell: (party, row) => entry(cellOf(result.outcome, party, row), party, row, changed.find((each) => each.party === party && each.cell === row)),
  });
}

function title(row) {
  const isChanged = row !== 'package' && !state.isBegun && !row.includes('+') && !equal(openedTerm(state, row), state.draft.provisions[row]);
  return html`${rowWords(row)}${isChanged ? html` <small class="yours">${text(openedTerm(state, row) ? 'changedMark' : 'addedMark')}</small>` : ''}`;
}

function entry(cell, party, row, changed) {
  if (!cell) return row.includes('+') ? html`<span class="cell cell--none"><small>${text('notTogether')}</small></span>` : '';
  const isChosen = state.selected?.party === party && state.selected?.cell === row;
  const why = row === 'package' ? '' : ground(state.result, cell);
  const words = [`${actor(party)}: ${text(cell.response)}`, why].filter(Boolean).join(', ');
  return html`<button type="button" class="cell cell--${tone(cell.response)}" title=${words} data-party=${party} data-cell=${row} aria-current=${isChosen ? 'true' : nothing} tabindex=${isChosen ? 0 : -1}
    @click=${() => select(party, row)}>${face(state.result, cell, changed)}</button>`;
}
