/* One proposal shown whole: the newest conflict, the words that stand against it, and what would be accepted instead. */
import { html } from 'lit-html';
import { text, actor } from '../words/words.js';
import { state } from '../model/state.js';
import { short } from '../model/address.js';
import { linkTo } from '../model/navigation.js';
import { applied } from '../model/amendments.js';
import { look } from '../model/lead.js';
import { written } from '../model/permalink.js';
import { EVERYTHING } from '../model/hearing.js';
import { draftOf } from '../model/scenario.js';
import { cellOf, rows, worst } from '../model/cells.js';
import { amendmentWords } from '../parts/amendment.js';
import { chip, response, tone } from '../parts/response.js';
import { by, quote } from '../parts/said.js';

export function lead() {
  queueMicrotask(look);
  const { lead: shown, pack } = state;
  const isOfAnother = shown?.entry && shown.entry.pack !== pack?.id;
  if (!shown || isOfAnother) return html`<article class="lead" aria-busy="true"><p class="muted">${text('busy')}</p></article>`;
  const { entry, saved, result, instead } = shown;
  if (!result) return '';
  const link = (about) => linkTo({ screen: 'proposal', scenario: short(entry.pack, entry.name), about });
  const finding = result.findings.find((each) => each.response === worst(Object.values(result.outcome.responses)) && each.quote);
  return html`<article class="lead" aria-labelledby="lead"><p>${chip(result.verdict)}</p>
    <h2 id="lead"><a href=${link([])}>${entry.title}</a></h2><p class="muted">${entry.summary}</p>
    <div class="lead-grid">${matrix(entry, result.outcome)}
      ${finding ? html`<figure class="edge--${tone(finding.response)}">${quote(finding)}<figcaption>${by(finding)}</figcaption></figure>` : ''}</div>
    ${instead.length ? html`<section class="section" aria-labelledby="instead"><h3 id="instead">${text('instead')}</h3>
      <ol class="amends">${instead.map((each) => html`<li class="amend">${chip(each.outcome.verdict)}<p>${amendmentWords(each)}</p>
        <a class="btn btn--s" href=${link(changed(saved, each))} aria-label="${text('try')}: ${amendmentWords(each)}">${text('try')}</a></li>`)}</ol></section>` : ''}</article>`;
}

/* The changed proposal, as an address has it. */
function changed(saved, amendment) {
  return written({ saved, variant: '', draft: applied(draftOf(saved, ''), amendment), hearing: EVERYTHING });
}

function matrix({ title }, outcome) {
  const parties = Object.keys(outcome.responses);
  return html`<table class="matrix"><caption class="vh">${title}: ${text('summaryOf')}</caption>
    <colgroup><col class="terms">${parties.map(() => html`<col>`)}</colgroup>
    <thead><tr><td></td>${parties.map((party) => html`<th scope="col">${actor(party)}</th>`)}</tr></thead>
    <tbody>${rows(outcome).filter((row) => row !== 'package').slice(0, 4).map((row) => html`<tr><th scope="row">${row.replaceAll('+', ' + ')}</th>
      ${parties.map((party) => cell(cellOf(outcome, party, row)))}</tr>`)}</tbody></table>`;
}

function cell(answer) {
  return html`<td>${answer ? html`<span class="cell cell--${tone(answer.response)}">${response(answer.response)}</span>` : ''}</td>`;
}
