/* The smallest changes after which nobody opposes the draft. */
import { state, change } from './state.js';
import * as api from './api.js';
import { question } from './scenario.js';
import { parameters } from './evaluation.js';
import { edit, refuse } from './actions.js';

export async function look() {
  const { saved, variant, draft } = state;
  const asked = question(saved, variant, draft);
  change({ isBusy: true });
  try {
    const response = await api.ask('/amend', asked.scenario, parameters(asked.variant));
    const [found] = (await response.json()).amendments;
    change({ isBusy: false, ...(draft === state.draft ? { amendments: found } : {}) });
  } catch (failure) {
    refuse(failure);
    // The result on show is still that of the draft: only this question was refused.
    change({ isStale: false });
  }
}

export function apply(amendment) {
  const provisions = { ...state.draft.provisions };
  for (const each of amendment.changes) {
    if (each.after) provisions[each.provision] = termOf(each.after);
    else delete provisions[each.provision];
  }
  return edit({ ...state.draft, provisions });
}

/* Values come in words; what they are is known from the vocabulary. */
function termOf({ type, values }) {
  const fields = state.pack.types.find((each) => each.name === type).fields;
  const read = (name, words) => READERS[fields.find((each) => each.name === name).kind]?.(words) ?? words;
  return { type, ...Object.fromEntries(Object.entries(values).map(([name, words]) => [name, read(name, words)])) };
}

const READERS = {
  CHOICES: (words) => (words === '' ? [] : words.split(', ')),
  FLAG: (words) => words === 'true',
  NUMBER: Number,
  WHOLE_NUMBER: Number,
};
