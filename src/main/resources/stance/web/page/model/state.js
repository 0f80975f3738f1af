/* All that the page knows, in one place. Views read it; only the actions change it. */
export const state = {
  language: localStorage.getItem('stance-language') ?? (navigator.language.startsWith('es') ? 'es' : 'en'),
  server: { version: '', writable: false, takesPacks: false },
  packs: [],
  scenarios: [],
  pack: null, // { id, actors, types, enums, days, timeline } of the scenario on show
  name: '', // of the scenario's file; empty for one that has none
  version: '', // of that file when it was read
  saved: null, // the scenario as its file has it
  variant: '', // the variant that the draft began as
  draft: null, // what is proposed on the page
  past: [],
  future: [],
  hearing: { reading: 'strict', statedOnly: false, withoutInferred: false, publicOnly: false },
  result: null, // what came of the draft
  comparison: null, // of the scenario as saved with the draft, side by side
  before: null, // what came of the scenario as saved
  isStale: false, // the last good result is shown, not that of the draft
  isBusy: false,
  problems: [],
  selected: null, // { party, cell }
  rules: {}, // texts of rules by stance
  tab: 'matrix',
  step: 'outcome', // on a phone: which of the three columns is on show
  sweep: null,
  amendments: null,
  tests: null,
  areTestsAsked: false,
  coverage: null,
  notice: '',
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
