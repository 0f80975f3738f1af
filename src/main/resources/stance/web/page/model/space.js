/* The sweep of the space around the draft. */
import { state, change } from './state.js';
import * as api from './api.js';
import { question } from './scenario.js';
import { parameters } from './evaluation.js';
import { refuse } from './actions.js';

export async function sweep(open, optional) {
  const asked = question(state.saved, state.variant, state.draft);
  const more = [...open.map((each) => ['open', each]), ...optional.map((each) => ['optional', each])];
  change({ isBusy: true });
  try {
    const response = await api.ask('/sweep', asked.scenario, [...parameters(asked.variant), ...more]);
    change({ sweep: (await response.json()).sweeps[0], isBusy: false, problems: [] });
  } catch (failure) {
    refuse(failure);
    // The result on show is still that of the draft: only the sweep was refused.
    change({ isStale: false });
  }
}
