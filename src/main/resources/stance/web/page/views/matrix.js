/* Provisions and combinations against parties; a cell opens what is behind it. */
import { html } from 'lit-html';
import { text, actor } from '../words/words.js';
import { select } from '../model/actions.js';
import { changedCells } from '../model/diff.js';
import { response, tone } from './response.js';

export function matrix(state) {
  const { cells, responses } = state.result.outcome;
  const parties = Object.keys(responses);
  const rows = [...new Set(cells.map((cell) => cell.cell).filter((cell) => cell !== 'package')), 'package'];
  const find = (party, row) => cells.find((cell) => cell.party === party && cell.cell === row);
  const changed = state.before ? changedCells(state.before, state.result) : [];
  return html`<table class="matrix"><caption>${text('summaryOf')}. ${text('cellHint')}</caption>
    <thead><tr><td></td>${parties.map((party) => html`<th scope="col">${actor(party)}</th>`)}</tr></thead>
    <tbody>${rows.map((row) => html`<tr>
      <th scope="row">${row === 'package' ? text('package') : row.replaceAll('+', ' + ')}</th>
      ${parties.map((party) => entry(state, party, row, row === 'package' ? packageCell(find(party, row), responses[party]) : find(party, row),
        changed.find((each) => each.party === party && each.cell === row)))}
    </tr>`)}</tbody></table>`;
}

function packageCell(cell, worst) {
  return { ground: 'STANCE', stances: [], provisions: [], ...cell, response: worst };
}

function entry({ selected }, party, row, cell, changed) {
  if (!cell) return html`<td></td>`;
  const isChosen = selected?.party === party && selected?.cell === row;
  const ground = { PRESUMED: text('PRESUMED'), ASSUMED: text('ASSUMED') }[cell.ground];
  return html`<td class=${tone(cell.response)}><button class="cell" data-party=${party} data-cell=${row} aria-pressed=${isChosen}
    @click=${() => select(party, row)}>${response(cell.response)}
    ${ground ? html`<small>${ground}</small>` : ''}
    ${cell.divided ? html`<small class="divided">${text('divided')}</small>` : ''}
    ${changed ? html`<small class="was">${text('before')}: ${text(changed.before ?? 'NONE')}</small>` : ''}</button></td>`;
}
