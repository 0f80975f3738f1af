/* All verdicts of a pack at a glance: proposals against parties. */
import { html } from 'lit-html';
import { text, actor } from '../words/words.js';
import { state } from '../model/state.js';
import { short } from '../model/address.js';
import { linkTo } from '../model/navigation.js';
import { chip, response, tone } from '../parts/response.js';

export function answersTable(entries) {
  const parties = [...new Set(entries.flatMap((each) => Object.keys(each.outcome?.responses ?? {})))];
  return html`<div class="scroll-x" tabindex="0" role="region" aria-label=${text('asTable')}><table class="rows answers-table">
    <thead><tr><th scope="col">${text('theScenario')}</th><th scope="col">${text('verdict')}</th>${parties.map((party) => html`<th scope="col">${actor(party)}</th>`)}</tr></thead>
    <tbody>${entries.map(({ name, pack, title, outcome }) => html`<tr><th scope="row"><a href=${linkTo({ screen: 'proposal', pack, scenario: short(pack, name), view: state.place.view })}>${title}</a></th>
      <td>${chip(outcome?.verdict)}</td>${parties.map((party) => {
        const answer = outcome?.responses[party];
        return html`<td>${answer ? html`<span class="cell cell--${tone(answer)} cell--s">${response(answer)}</span>` : ''}</td>`;
      })}</tr>`)}</tbody></table></div>`;
}
