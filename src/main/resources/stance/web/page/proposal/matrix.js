/* Terms, combinations of them and the package against parties: every answer leads to its words. */
import { html, nothing } from 'lit-html';
import { text, actor, count } from '../words/words.js';
import { state } from '../model/state.js';
import { select } from '../model/actions.js';
import { openedTerm } from '../model/draft.js';
import { equal } from '../model/scenario.js';
import { AXIS, cellOf, changedCells, rows } from '../model/cells.js';
import { response, tone } from '../parts/response.js';
import { walk } from '../parts/walk.js';
import { rowWords } from '../parts/rows.js';

/** From so many parties on, glyphs and words alone fit, and glyphs alone where there is no room for words. */
const MANY = 6;

export function matrix() {
  const { outcome, findings } = state.result;
  const parties = Object.keys(outcome.responses);
  const changed = state.before ? changedCells(state.before, state.result) : [];
  const cell = (party, row) => entry(cellOf(outcome, party, row), party, row, findings, changed.find((each) => each.party === party && each.cell === row));
  const all = rows(outcome);
  const isWide = parties.length >= MANY;
  return html`<div class=${isWide ? 'matrix-room' : ''}><table class="matrix ${isWide ? 'matrix--wide' : ''}" @keydown=${walk}>
    <caption><h2 id="h-outcome">${text('summaryOf')}</h2></caption>
    ${isWide ? '' : html`<colgroup><col class="terms">${parties.map(() => html`<col>`)}</colgroup>`}
    <thead><tr><td></td>${parties.map((party) => html`<th scope="col"><span>${actor(party)}${party === state.draft.proposedBy ? html` <small>${text('proposesThis')}</small>` : ''}</span></th>`)}</tr></thead>
    <tbody>${all.filter((row) => row !== 'package').map((row) => html`<tr><th scope="row">${title(row)}</th>${parties.map((party) => cell(party, row))}</tr>`)}</tbody>
    <tfoot><tr><th scope="row">${text('thePackage')}</th>${parties.map((party) => cell(party, 'package'))}</tr></tfoot></table>
    ${isWide ? html`<p class="legend matrix-legend">${AXIS.map(response)}</p>` : ''}</div>`;
}

function title(row) {
  const isChanged = !state.isBegun && !row.includes('+') && !equal(openedTerm(state, row), state.draft.provisions[row]);
  return html`${rowWords(row)}${isChanged ? html` <small class="yours">${text(openedTerm(state, row) ? 'changedMark' : 'addedMark')}</small>` : ''}`;
}

function entry(cell, party, row, findings, changed) {
  if (!cell) return html`<td>${row.includes('+') ? html`<span class="cell cell--none">${text('notTogether')}</span>` : ''}</td>`;
  const isChosen = state.selected?.party === party && state.selected?.cell === row;
  const why = row === 'package' ? '' : ground(cell, findings);
  const words = [`${actor(party)}: ${text(cell.response)}`, why].filter(Boolean).join(', ');
  return html`<td><button type="button" class="cell cell--${tone(cell.response)}" title=${words} data-party=${party} data-cell=${row} aria-current=${isChosen ? 'true' : nothing} tabindex=${isChosen ? 0 : -1}
    @click=${() => select(party, row)}>${response(cell.response)}${row === 'package' ? '' : html`<small>${why}</small>`}
    ${changed ? html`<span class="was">${text('wasAnswer', text(changed.before ?? 'NONE'))}</span>` : ''}</button></td>`;
}

/* What the answer stands on, in a line. */
function ground(cell, findings) {
  if (cell.divided) return text('divided');
  if (cell.ground === 'PRESUMED' || cell.ground === 'ASSUMED') return text(cell.ground);
  if (cell.response === 'SILENT') {
    const near = state.result.silences.find((each) => each.party === cell.party && each.provision === cell.cell)?.nearest.length;
    return near ? text(near === 1 ? 'comesNear' : 'comeNear', count(near)) : text('nothingSaid');
  }
  const deciding = findings.filter((finding) => cell.deciding.includes(finding.stance));
  const stances = new Set(deciding.map((each) => each.stance));
  if (!stances.size) return '';
  const strength = deciding[0].strength;
  return text(stances.size === 1 ? `one_${strength}` : `many_${strength}`, stances.size);
}
