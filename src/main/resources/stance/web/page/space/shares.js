/* How many of the packages with an option nobody opposes, and what each party alone would not oppose. */
import { html } from 'lit-html';
import { text, actor, count, percent, phrase, ratio } from '../words/words.js';
import { bars, longest } from '../parts/bars.js';
import { optionWords } from './options.js';

const MANY = 15;

export function shares({ result: { slots, parties, size } }) {
  const open = slots.filter((each) => each.options.length > 1);
  const groups = [...open.map(options), { title: text('partyAlone'), rows: parties.map((each) => bar(actor(each.party), each.unopposed, size)) }];
  return html`<section aria-labelledby="h-share"><h2 id="h-share">${text('optionLeaves')}</h2><p>${text('optionLeavesHint')}</p>
    ${groups.every(({ rows }) => rows.length <= MANY) ? bars(text('optionLeaves'), groups, [text('option'), text('unopposedFew')]) : groups.map(folded)}</section>`;
}

function folded({ title, rows }) {
  return html`<h3 class="mt3">${title}</h3>${longest(title, rows)}`;
}

function options(slot) {
  return { title: phrase(slot.provision), rows: slot.options.map((each) => bar(optionWords(slot, each), each.unopposed, each.packages)) };
}

function bar(words, part, whole) {
  return { words, ratio: ratio(part, whole), figure: text('of', count(part), count(whole)) };
}

/** The same of an estimate: shares with the ends of their intervals. */
export function estimated({ slots, parties }) {
  const groups = [
    ...slots.filter((each) => each.options.length > 1).map((slot) => (
      { title: phrase(slot.provision), rows: slot.options.map((each) => interval(optionWords(slot, each), each.unopposed)) }
    )),
    { title: text('partyAlone'), rows: parties.map((each) => interval(actor(each.party), each.unopposed)) },
  ];
  return html`<section aria-labelledby="h-share"><h2 id="h-share">${text('optionLeaves')}</h2><p>${text('optionLeavesHint')}</p>
    ${groups.map(folded)}</section>`;
}

export function interval(words, { share, low, high }) {
  return { words, ratio: share, low, high, figure: text('between', percent(share), percent(low), percent(high)) };
}
