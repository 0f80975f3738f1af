/* All that the page knows, in one place. Views read it; only what a person does, and what comes of that, changes it. */
import { EVERYTHING } from './hearing.js';

export const state = {
  language: localStorage.getItem('stance-language') ?? (navigator.language.startsWith('es') ? 'es' : 'en'),
  server: { version: '', writable: false, takesPacks: false },
  isReached: true, // the server answers
  packs: [],
  scenarios: [],
  outcomes: null, // what comes of every proposal of the folder as written
  allOutcomes: null, // the same, and in its variants
  place: { screen: 'start', pack: '', view: '', id: '', about: [] },
  isOpening: false,
  pack: null, // { id, actors, types, enums, until, topics, latest } of what is on show
  guesses: null, // by proposal and party
  making: null, // the proposals of a course that is being made
  lesson: null, // the proposal that is guessed at, and what comes of it
  timeline: null, // { key, pack, events, spans, days } of that pack, once it was asked for
  map: null, // where the record speaks and where it does not
  lead: null, // what the start shows whole
  stances: null, // { key, list } of the record, once it was looked at

  sources: null, // { key, list } of the pack
  rule: null, // the stance that is being written: a form, or the text of its file
  trial: null, // what would come of it: { before, after, stances, problems, turned, lint }
  scripts: {}, // of those that are loaded when they are wanted first, by name: 'here', 'failed', or 'gone'

  // the proposal on show
  name: '', // of its file; empty for one that has none
  key: '', // of what is kept in this browser, where it has no file
  version: '', // of that file when it was read
  text: '', // of that file
  saved: null, // the scenario that it holds
  isBegun: false, // on the page: there is no file that it differs from
  variant: '', // the variant that the draft was opened as
  draft: null, // what is proposed on the page
  past: [],
  future: [],

  hearing: EVERYTHING,
  result: null, // what came of the draft
  before: null, // what came of it as opened
  variants: null, // { saved, hearing, verdicts } of the file
  amendments: null, // { draft, found }: the smallest changes that bring more
  comparison: null, // { key, columns } and the result, or why there is none
  sweep: null, // { key, base, opened } of the space around base, and its result, why it is too large, or an estimate
  packages: null, // { sweep, answers } of its packages, by their options
  negotiation: null, // { key, base, opened } of a conflict, and what holds in it, what nobody decides, or why there is none
  rounds: null, // { key, base, opened } of a path of offers, with its packages as states, or why there is none
  robustness: null, // { key } of what is assumed of stances, and what hangs on each, or why there is none
  turns: null, // { key, spans, answered } of the verdict over time
  moved: '', // the day to which the line of the timeline is being moved
  reached: '', // the position on the timeline that has the focus
  isStale: false, // the last good result is shown, not that of the draft
  isBusy: false,
  problems: [], // why the draft has no outcome, and what is wrong in the folders
  refusal: null, // why what was wished for last was not done: { problems, conflict }
  selected: null, // { party, cell }
  pointed: '', // the word of a term that a condition led to
  menu: null, // which menu is open
  preview: null, // { menu, verdicts }: what each of its choices would bring
  rules: {}, // texts of rules by stance
  step: 'outcome', // on a phone: which of the three columns is on show
  tests: null,
  areTestsAsked: false,
  coverage: null,
  notice: null, // what was done: the name of a text, and its values
};

const listeners = [];
let isPlanned = false;

/** Calls the listener after changes, once for all that happen together. */
export function subscribe(listener) {
  listeners.push(listener);
}

export function change(parts) {
  Object.assign(state, parts);
  if (!isPlanned) {
    isPlanned = true;
    queueMicrotask(() => {
      isPlanned = false;
      listeners.forEach((listener) => listener());
    });
  }
}
