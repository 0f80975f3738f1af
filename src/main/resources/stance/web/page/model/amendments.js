/* The smallest changes after which nobody opposes the draft. */
import { state, change } from './state.js';
import * as api from './api.js';
import { question } from './draft.js';
import { parameters } from './hearing.js';
import { edit } from './actions.js';
import { decline } from './refusal.js';

export async function look() {
  const { draft } = state;
  const asked = question(state);
  change({ isBusy: true });
  try {
    const response = await api.ask('/amend', asked.scenario, parameters(asked.variant, state.hearing));
    const [found] = (await response.json()).amendments;
    change({ isBusy: false, ...(draft === state.draft ? { amendments: found } : {}) });
  } catch (failure) {
    decline(failure);
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
