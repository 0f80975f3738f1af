/* One proposal shown whole: the newest conflict, the words that stand against it, and what would be accepted instead. */
import { html } from 'lit-html';
import { text, actor } from '../words/words.js';
import { state } from '../model/state.js';
import { short } from '../model/address.js';
import { linkTo } from '../model/navigation.js';
import { lookAt } from '../model/lead.js';
import { cellOf, rows, worst } from '../model/cells.js';
import { chip, response, tone } from '../parts/response.js';
import { by, quote } from '../parts/said.js';

export function lead() {
  queueMicrotask(lookAt);
  const { lead: shown } = state;
  if (!shown) return html`<article class="lead" aria-busy="true"><p class="muted">${text('busy')}</p></article>`;
  const { entry, result, instead } = shown;
  const href = linkTo({ screen: 'proposal', scenario: short(entry.pack, entry.name) });
  const finding = result.findings.find((each) => each.response === worst(Object.values(result.outcome.responses)) && each.quote);
  return html`<article class="lead" aria-labelledby="lead"><p>${chip(result.verdict)}</p>
    <h2 id="lead"><a href=${href}>${entry.title}</a></h2><p class="muted">${entry.summary}</p>
    <div class="lead-grid">${matrix(entry, result.outcome)}
      ${finding ? html`<figure class="edge--${tone(finding.response)}">${quote(finding)}<figcaption>${by(finding)}</figcaption></figure>` : ''}</div>
    ${instead.length ? html`<section class="section" aria-labelledby="instead"><h3 id="instead">${text('instead')}</h3>
      <ol class="amends">${instead.map((each) => html`<li class="amend">${chip(each.outcome.verdict)}<p>${words(each)}</p>
        <a class="btn btn--s" href=${`${href}?${address(each)}`} aria-label="${text('try')}: ${words(each)}">${text('try')}</a></li>`)}</ol></section>` : ''}</article>`;
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

function words({ changes }) {
  return changes.map((one) => (one.after ? `${one.provision}: ${one.label}` : text('leaveOut', one.provision))).join('; ');
}

/* The same as an address has it. */
function address({ changes }) {
  return changes.flatMap(({ provision, before, after }) => {
    if (!after) return [`drop=${provision}`];
    const isSame = before?.type === after.type;
    const fields = Object.entries(after.values).filter(([name, value]) => !isSame || before.values[name] !== value);
    return [...(isSame ? [] : [`add=${provision}:${after.type}`]), ...fields.map(([name, value]) => `set=${provision}.${name}:${encodeURIComponent(String(value).replaceAll(', ', ','))}`)];
  }).join('&');
}
