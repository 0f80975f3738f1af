/* What comes of every proposal of the folder, as written and in its variants. */
import { state, change } from './state.js';
import * as api from './api.js';
import { decline } from './refusal.js';

let asked; // the folders and language that they are of

/** Asks for them, unless they are there or on their way. */
export async function look() {
  const key = `${state.language} ${state.scenarios.length}`;
  if (!state.pack || state.outcomes || asked === key) return;
  asked = key;
  try {
    const { outcomes } = await api.get('/outcomes');
    change({ outcomes });
  } catch (failure) {
    change({ outcomes: [] });
    decline(failure);
  } finally {
    asked = undefined;
  }
}

/** What comes of a scenario as written. */
export function written(outcomes, name) {
  return outcomes?.find((each) => each.scenario === name && !each.variant);
}
