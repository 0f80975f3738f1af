/* All that the page knows, in one place. Views read it; only what a person does, and what comes of that, changes it. */
import { EVERYTHING } from './hearing.js';

export const state = {
  language: localStorage.getItem('stance-language') ?? (navigator.language.startsWith('es') ? 'es' : 'en'),
  server: { version: '', writable: false, takesPacks: false },
  packs: [],
  scenarios: [],
  pack: null, // { id, actors, types, enums, days, timeline } of the scenario on show
  name: '', // of the scenario's file; empty for one that has none
  version: '', // of that file when it was read
  text: '', // of that file
  saved: null, // the scenario that it holds
  isBegun: false, // on the page: there is no file that it differs from
  variant: '', // the variant that the draft began as
  draft: null, // what is proposed on the page
  past: [],
  future: [],
  hearing: EVERYTHING,
  result: null, // what came of the draft
  comparison: null, // of the scenario as saved with the draft, side by side
  before: null, // what came of the scenario as saved
  isStale: false, // the last good result is shown, not that of the draft
  isBusy: false,
  problems: [], // why the draft has no outcome, and what is wrong in the folders
  refusal: null, // why what was wished for last was not done: { problems, conflict }
  selected: null, // { party, cell }
  rules: {}, // texts of rules by stance
  tab: 'matrix',
  step: 'outcome', // on a phone: which of the three columns is on show
  sweep: null,
  amendments: null,
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
