/* The draft against the scenario as saved: cell by cell, finding by finding. */
import { html } from 'lit-html';
import { text, actor } from '../words/words.js';
import { changedCells, findingsOnlyIn } from '../model/diff.js';
import { response, verdict } from './response.js';
import { record } from './evidence.js';

export function whatIf(state) {
  const { before, result, hearing } = state;
  if (!before) return html`<p>${text('busy')}</p>`;
  const cells = changedCells(before, result, hearing.reading);
  const gained = findingsOnlyIn(result, before);
  const lost = findingsOnlyIn(before, result);
  return html`
    ${!cells.length && !gained.length && !lost.length && before.verdict === result.verdict
      ? html`<p class="empty" id="no-difference">${text('noDifference')}</p>`
      : html`<div id="difference">
        <h3>${text('verdictChanged')}</h3>
        <p>${verdict(before.verdict)} → ${verdict(result.verdict)}</p>
        <h3>${text('cellsChanged')}</h3>${table(cells)}
        <h3>${text('gained')}</h3>${list(gained)}
        <h3>${text('lost')}</h3>${list(lost)}
      </div>`}`;
}

function table(cells) {
  if (!cells.length) return html`<p class="empty">${text('none')}</p>`;
  return html`<table><thead><tr><td></td><th scope="col">${text('before')}</th><th scope="col">${text('after')}</th></tr></thead>
    <tbody>${cells.map((each) => html`<tr><th scope="row">${actor(each.party)}: ${each.cell}</th>
      <td>${response(each.before)}</td><td>${response(each.after)}</td></tr>`)}</tbody></table>`;
}

function list(findings) {
  if (!findings.length) return html`<p class="empty">${text('none')}</p>`;
  return findings.map((each) => html`<article class="evidence">
    <h4>${actor(each.actor)} ${text(each.effect)} ${each.targets.join(' + ')} <code>${each.stance}</code></h4>${record(each)}</article>`);
}
