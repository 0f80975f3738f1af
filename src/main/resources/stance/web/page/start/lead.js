/* One proposal shown whole: the newest conflict, the words that stand against it, and what would be accepted instead. */
import { html } from 'lit-html';
import { text } from '../words/words.js';
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
import { matrix } from '../parts/matrix.js';
import { chip, response, tone } from '../parts/response.js';
import { by, quote } from '../parts/said.js';

/** So many terms are shown. */
const MOST = 4;

export function lead() {
  queueMicrotask(look);
  const { lead: shown, pack } = state;
  const isOfAnother = shown?.entry && shown.entry.pack !== pack?.id;
  if (!shown || isOfAnother) return html`<article class="lead" aria-busy="true"><p class="muted">${text('busy')}</p></article>`;
  const { entry, saved, result, instead } = shown;
  if (!result) return '';
  const link = (about) => linkTo({ screen: 'proposal', scenario: short(entry.pack, entry.name), view: state.place.view, about });
  const finding = result.findings.find((each) => each.response === worst(Object.values(result.outcome.responses)) && each.quote);
  return html`<article class="lead" aria-labelledby="lead"><p>${chip(result.verdict)}</p>
    <h2 id="lead"><a href=${link([])}>${entry.title}</a></h2><p class="muted">${entry.summary}</p>
    <div class="lead-grid">${answers(entry, result.outcome)}
      ${finding ? html`<figure class="edge--${tone(finding.response)}">${quote(finding)}<figcaption>${by(finding)}</figcaption></figure>` : ''}</div>
    ${instead.length ? html`<section class="section" aria-labelledby="instead"><h3 id="instead">${text('instead')}</h3>
      <ol class="amends">${instead.map((each) => html`<li class="amend">${chip(each.outcome.verdict)}<p>${amendmentWords(each)}</p>
        <a class="btn btn--s" href=${link(changed(saved, each))} aria-label="${text('try')}: ${amendmentWords(each)}">${text('try')}</a></li>`)}</ol></section>` : ''}</article>`;
}

/* The changed proposal, as an address has it. */
function changed(saved, amendment) {
  return written({ saved, variant: '', draft: applied(draftOf(saved, ''), amendment), hearing: EVERYTHING });
}

function answers({ title }, outcome) {
  return matrix({
    parties: Object.keys(outcome.responses), rows: rows(outcome).filter((row) => row !== 'package').slice(0, MOST),
    caption: html`<span class="vh">${title}: ${text('summaryOf')}</span>`,
    cell: (party, row) => {
      const answer = cellOf(outcome, party, row);
      return answer ? html`<span class="cell cell--${tone(answer.response)}">${response(answer.response)}</span>` : '';
    },
  });
}
