/* The smallest changes that would do better: each says what it brings, what it changes, what that clears and costs; one click. */
import { html } from 'lit-html';
import { text, actor, count, packages } from '../words/words.js';
import { state } from '../model/state.js';
import { apply } from '../model/amendments.js';
import { VERDICTS } from '../model/cells.js';
import { amendmentWords } from '../parts/amendment.js';
import { rowWords } from '../parts/rows.js';
import { chip } from '../parts/response.js';
import { message } from '../parts/message.js';

export function amendments() {
  const { found, size, problem, core } = state.amendments ?? {};
  if (found && !found.length && !problem && state.result.verdict === 'AGREEMENT') return '';
  return html`<section class="section" id="amendments" aria-labelledby="h-amend"><h2 id="h-amend">${text('smallestChanges')}</h2>
    ${size ? html`<p>${text('ofPackages', packages(size))}</p>` : ''}
    ${found ? list(found, problem, core) : html`<p class="small" role="status">${text('busy')}</p>`}</section>`;
}

function list(found, problem, core) {
  if (problem) return message(problem);
  if (!found.length) {
    return message(html`<p id="no-amendment">${text('noAmendment')}</p>
      <ul>${(core?.stances ?? []).map((each) => html`<li>${actor(each.actor)} <span class="id">${each.stance}</span></li>`)}
        ${(core?.silences ?? []).map((each) => html`<li>${actor(each.party)} ${text('onRow')} ${rowWords(each.provision)}: ${text('SILENT')}</li>`)}</ul>`);
  }
  const order = ({ outcome }) => -VERDICTS.indexOf(outcome.verdict);
  const sorted = [...found].sort((a, b) => order(a) - order(b) || a.changes.length - b.changes.length);
  return html`<ol class="amends">${sorted.map((each) => amendment(each))}</ol>`;
}

function amendment(each) {
  const what = amendmentWords(each);
  const notes = [
    text(each.changes.length === 1 ? 'oneChange' : 'manyChanges', count(each.changes.length)),
    each.losses.length ? text('loses', each.losses.map((one) => one.stance).join(', ')) : '',
  ];
  return html`<li class="amend">${chip(each.outcome.verdict)}<div><p><b>${what}</b></p><p>${notes.filter(Boolean).join(' ')}</p></div>
    <button type="button" class="btn btn--s amendment" aria-label="${text('try')}: ${what}" @click=${() => apply(each)}>${text('try')}</button></li>`;
}
