/* Every package and what comes of it: with two terms to choose, a table of one against the other; with more, a list. */
import { html, nothing } from 'lit-html';
import { text, actor, phrase, percent } from '../words/words.js';
import { state } from '../model/state.js';
import * as answers from '../model/answers.js';
import { chip, tone } from '../parts/response.js';
import { walk } from '../parts/walk.js';
import { glyph } from '../parts/icons.js';
import { draftOfPackage, isBase, isOnShow, optionWords, packageWords, take } from './options.js';

/** The packages where all of them are known; nothing for a space of more. */
export function listed({ result: { size, ranking } }) {
  return ranking && BigInt(size) === BigInt(ranking.top.length) ? ranking.top : [];
}

export function grid(sweep) {
  const packages = listed(sweep);
  const open = sweep.result.slots.filter((each) => each.options.length > 1);
  if (!packages.length || open.length > 2) return '';
  if (!state.isBusy) queueMicrotask(() => answers.look(Object.fromEntries(packages.map((each) => [name(each), draftOfPackage(each)]))));
  const [across, down] = [...open].sort((a, b) => a.options.length - b.options.length);
  return html`<section aria-labelledby="h-grid"><h2 id="h-grid">${text('allPackages')}</h2><p>${text('allPackagesHint')}</p>
    <div class="scroll-x">${down ? table(across, down, packages) : column(across, packages)}</div></section>`;
}

function table(across, down, packages) {
  const at = (row, option) => packages.find(({ options }) => options[down.provision] === row.label && options[across.provision] === option.label);
  return html`<table class="grid-packages" id="packages" @keydown=${walk}><caption
    class="vh">${text('verdictFor', phrase(down.provision), phrase(across.provision))}</caption>
    <colgroup><col>${across.options.map(() => html`<col>`)}</colgroup>
    <thead><tr><td></td>${across.options.map((each) => html`<th scope="col">${head(across, each)}</th>`)}</tr></thead>
    <tbody>${down.options.map((row) => html`<tr><th scope="row">${head(down, row)}</th>
      ${across.options.map((option) => html`<td>${cell(at(row, option))}</td>`)}</tr>`)}</tbody></table>`;
}

function column(slot, packages) {
  return html`<table class="grid-packages" id="packages" @keydown=${walk}><caption class="vh">${text('allPackages')}</caption>
    <colgroup><col><col></colgroup><tbody>${slot.options.map((option) => html`<tr><th scope="row">${head(slot, option)}</th>
      <td>${cell(packages.find(({ options }) => options[slot.provision] === option.label))}</td></tr>`)}</tbody></table>`;
}

function head(slot, option) {
  const words = optionWords(slot, option);
  const isWritten = isBase(slot, option) && words !== text('asWritten');
  return html`${phrase(slot.provision)}: <b>${words}</b>${isWritten ? html` <span class="muted">${text('asWritten')}</span>` : ''}`;
}

function cell(one) {
  if (!one) return '';
  const isHere = isOnShow(one);
  return html`<button type="button" class="cell cell--${tone(one.verdict)}" data-package=${name(one)} aria-current=${isHere ? 'true' : nothing}
    tabindex=${isHere || !anyOnShow() ? 0 : -1}
    @click=${() => !isHere && take(one)}><span class="resp resp--${tone(one.verdict)}">${glyph(tone(one.verdict))}<span>${text(one.verdict)}</span></span>
    <small>${against(one)}</small></button>`;
}

/* Where the page has none of the packages, each can be reached by Tab. */
function anyOnShow() {
  return listed(state.sweep).some(isOnShow);
}

/* Who does not accept it, once that is known. */
function against(one) {
  const responses = state.packages?.key === state.sweep.key ? state.packages.answers[name(one)] : undefined;
  if (!responses) return '';
  return Object.entries(responses).filter(([, answer]) => answer !== 'ACCEPTS').map(([party, answer]) => text(`does_${answer}`, actor(party))).join(', ');
}

function name({ options }) {
  return Object.values(options).join(' / ');
}

/** The packages as a table of their figures: the same as the plot. */
export function figures(sweep) {
  const { top } = sweep.result.ranking ?? { top: [] };
  if (!top.length) return '';
  const isAll = listed(sweep).length > 0;
  return html`<details class="mt3" id="figures"><summary>${text(isAll ? 'asTableAll' : 'asTableBest', top.length)}</summary><div class="scroll-x"
    tabindex="0" role="group" aria-label=${text('asTableAll', top.length)}>
    <table class="rows"><thead><tr><th scope="col">${text('thePackage')}</th><th scope="col">${text('verdict')}</th>
      ${top[0].parties.map(({ party }) => html`<th scope="col">${text('speaksFor_', actor(party))}</th>`)}</tr></thead>
    <tbody>${top.map((each) => html`<tr><th scope="row"><button type="button" class="link"
      @click=${() => take(each)}>${packageWords(each)}</button></th><td>${chip(each.verdict)}</td>
      ${each.parties.map(({ value, absent }) => html`<td>${absent ? text('nothingSaidOf') : percent(value)}</td>`)}</tr>`)}</tbody></table></div></details>`;
}
