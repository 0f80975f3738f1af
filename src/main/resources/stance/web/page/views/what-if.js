/* The draft against the scenario as saved: cell by cell, finding by finding. */
import { html } from 'lit-html';
import { text, actor } from '../words/words.js';
import { response, verdict } from './response.js';
import { record, target } from './evidence.js';

const BEFORE = 'A';
const AFTER = 'B';

export function whatIf({ comparison }) {
  if (!comparison) return html`<p>${text('busy')}</p>`;
  if (!comparison.different) return html`<p class="empty" id="no-difference">${text('noDifference')}</p>`;
  const [before, after] = comparison.sides;
  const cells = comparison.cells.filter((cell) => cell.different);
  return html`<div id="difference">
    <h3>${text('verdictChanged')}</h3>
    <p>A, ${text('before')}: ${verdict(before.verdict)} → B, ${text('after')}: ${verdict(after.verdict)}</p>
    <h3>${text('cellsChanged')}</h3>${table(cells)}
    ${findings('gained', comparison, (sides) => !sides.includes(BEFORE))}
    ${findings('lost', comparison, (sides) => !sides.includes(AFTER))}
    ${findings('firmer', comparison, (sides) => sides.length > 1)}
  </div>`;
}

function table(cells) {
  if (!cells.length) return html`<p class="empty">${text('none')}</p>`;
  const on = (cell, side) => cell.sides.find((each) => each.side === side)?.response;
  return html`<table><thead><tr><td></td><th scope="col">A, ${text('before')}</th><th scope="col">B, ${text('after')}</th></tr></thead>
    <tbody>${cells.map((each) => html`<tr><th scope="row">${actor(each.party)}: ${each.cell}</th>
      <td>${response(on(each, BEFORE))}</td><td>${response(on(each, AFTER))}</td></tr>`)}</tbody></table>`;
}

/* The words of a stance once, and what of it came or went. */
function findings(name, comparison, isWanted) {
  const stances = comparison.findings
    .map((each) => ({ ...each, said: each.said.filter((said) => isWanted(said.sides.map((side) => side.side))) }))
    .filter((each) => each.said.length);
  if (!stances.length) return name === 'firmer' ? '' : html`<h3>${text(name)}</h3><p class="empty">${text('none')}</p>`;
  return html`<h3>${text(name)}</h3>${stances.map((each) => html`<article class="evidence">
    ${each.said.map((said) => html`<h4>${actor(each.actor)} ${text(said.effect)} ${target(said)} <code>${each.stance}</code></h4>`)}
    ${record(each)}
    ${name === 'lost' && each.whyNot.length ? html`<p class="because">${text('whyNot')}</p><ul>${each.whyNot.map((line) => html`<li>${line}</li>`)}</ul>` : ''}
  </article>`)}`;
}
