/* Forms of the proposal side by side: the draft, variants and days, what is answered to each, and whose words come and go. */
import { html } from 'lit-html';
import { text, day, number } from '../words/words.js';
import { state } from '../model/state.js';
import { columns, isBehind, look } from '../model/comparison.js';
import { message } from '../parts/message.js';
import { chip } from '../parts/response.js';
import { isAllShown, showing } from '../parts/showing.js';
import { answerRows, sameAnswers } from './answers.js';
import { adding, heads } from './columns.js';
import { spoken } from './spoken.js';
import { termRows } from './terms.js';

export function compare() {
  const all = columns();
  const title = html`<h2 class="vh">${text('compare')}</h2>`;
  if (all.length < 2) return html`${title}${message(html`<p id="nothing-to-compare">${text('nothingToCompare')}</p><p class="row mt2">${adding(all)}</p>`)}`;
  queueMicrotask(look);
  const { comparison } = state;
  if (comparison?.failed) return html`${title}${message(comparison.failed.map((each) => html`<p>${each.message} ${each.hint}</p>`))}<p
    class="row mt3">${adding(all)}</p>`;
  return html`${title}${comparison ? html`<div id="comparison" class=${isBehind() ? 'stale' : ''}
    aria-busy=${isBehind()}>${shown(comparison)}</div>` : html`<p class="loading" role="status">${text('busy')}</p>`}`;
}

function shown(comparison) {
  const { result } = comparison;
  const isAll = isAllShown();
  const same = sameAnswers(result);
  const everything = html`${text('everything')} <span class="n">${text(same === 1 ? 'answerSame' : 'answersAlike', number(same))}</span>`;
  return html`<p class="lead-sentence mb3" id="compared" role="status">${result.sentence}</p>
    <div class="row">${showing('differs', text('whatDiffers'), everything)}${adding(comparison.columns)}</div>
    <div class="scroll-x scroll-x--small" tabindex="0" role="group" aria-label=${text('comparisonScrolls')}>${table(comparison, isAll)}</div>
    ${spoken(comparison)}`;
}

function table(comparison, isAll) {
  const { columns: all, result } = comparison;
  const days = new Set(result.sides.map((each) => each.stamp.asOf));
  const side = (letter) => result.sides.find((each) => each.side === letter);
  const row = (name, cell) => html`<tr><th scope="row">${text(name)}</th>${all.map(({ letter }, at) => html`<td
    class=${at ? '' : 'base'}>${side(letter) ? cell(side(letter)) : ''}</td>`)}</tr>`;
  return html`<table class="versus" id="versus"><caption class="vh">${text('sideBySide', state.draft.title)}</caption>
    <colgroup><col>${all.map(() => html`<col>`)}</colgroup>${heads(all, false)}
    <tbody>${row('verdict', (each) => html`${chip(each.verdict)}<p class="mt1">${each.sentence}</p>`)}
      ${days.size > 1 || isAll ? row('theDay', (each) => day(each.stamp.asOf)) : ''}${termRows(comparison, isAll)}</tbody>
    ${answerRows(comparison, isAll)}</table>
    ${isAll || sameAnswers(result) < result.parties.length + result.cells.length ? '' : html`<p class="message mt3"
      id="no-difference">${text('noAnswerDiffers')}</p>`}`;
}
