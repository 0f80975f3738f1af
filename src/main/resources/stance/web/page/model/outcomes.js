/* What comes of every proposal of the folder as written, and where it is asked for, in its variants: they are many. */
import { state, change } from './state.js';
import * as api from './api.js';
import { once } from './once.js';
import { decline } from './refusal.js';

/** What is of the folder as it was. */
export const FORGOTTEN = { outcomes: null, allOutcomes: null };

function asking(part, path) {
  const ask = once(async () => {
    try {
      const { outcomes } = await api.get(path);
      change({ [part]: outcomes });
    } catch (failure) {
      change({ [part]: [] });
      decline(failure);
    }
  });
  return async () => {
    if (state.pack && !state[part]) await ask(`${state.language} ${state.scenarios.length}`);
  };
}

/** Where what comes of the scenarios as written is to be had. */
export const AS_WRITTEN = '/outcomes?variants=false';

/** Asks for it, unless it is there or on its way. */
export const look = asking('outcomes', AS_WRITTEN);

/** The same with their variants. */
export const lookAtAll = asking('allOutcomes', '/outcomes');

/** What comes of a scenario as written. */
export function written(outcomes, name) {
  return outcomes?.find((each) => each.scenario === name);
}
