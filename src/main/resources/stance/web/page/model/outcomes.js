/* What comes of every proposal of the folder, as written and in its variants. */
import { state, change } from './state.js';
import * as api from './api.js';
import { once } from './once.js';
import { decline } from './refusal.js';

const ask = once(async () => {
  try {
    const { outcomes } = await api.get('/outcomes');
    change({ outcomes });
  } catch (failure) {
    change({ outcomes: [] });
    decline(failure);
  }
});

/** Asks for them, unless they are there or on their way. */
export async function look() {
  if (state.pack && !state.outcomes) await ask(`${state.language} ${state.scenarios.length}`);
}

/** What comes of a scenario as written. */
export function written(outcomes, name) {
  return outcomes?.find((each) => each.scenario === name && !each.variant);
}
