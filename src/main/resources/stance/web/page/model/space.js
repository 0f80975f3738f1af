/* The sweep of the space around the draft, and its front for two parties. */
import { state, change } from './state.js';
import * as api from './api.js';
import { question } from './draft.js';
import { parameters } from './hearing.js';
import { decline } from './refusal.js';

const TOO_LARGE = 'space.too-large';

async function ask(path, more) {
  const asked = question(state);
  const response = await api.ask(path, asked.scenario, [...parameters(asked.variant, state.hearing), ...more]);
  return response.json();
}

export async function sweep(open, optional) {
  const opened = [...open.map((each) => ['open', each]), ...optional.map((each) => ['optional', each])];
  const { draft } = state;
  change({ isBusy: true });
  try {
    const [result] = (await ask('/sweep', opened)).sweeps;
    if (draft !== state.draft) return change({ isBusy: false });
    change({ sweep: { ...result, opened }, isBusy: false, problems: [] });
    const parties = result.parties.map((each) => each.party);
    if (parties.length > 1) await look(parties[0], parties[1]);
  } catch (failure) {
    if (failure.problems?.every((each) => each.code === TOO_LARGE)) {
      return change({ sweep: { opened, tooLarge: failure.problems }, isBusy: false });
    }
    decline(failure);
  }
}

/** The shares in a space that is too large, from packages drawn at random. */
export async function sample() {
  const { sweep: swept, draft } = state;
  change({ isBusy: true });
  try {
    const [estimate] = (await ask('/sample', swept.opened)).samples;
    change({ isBusy: false, ...(draft === state.draft ? { sweep: { ...swept, estimate } } : {}) });
  } catch (failure) {
    decline(failure);
  }
}

/** The packages of which none is better for one of two parties without being worse for the other. */
export async function look(across, up) {
  const { sweep: swept } = state;
  const show = (front) => state.sweep?.opened === swept.opened && change({ sweep: { ...state.sweep, front: { across, up, ...front } } });
  show({});
  try {
    const { ranking } = (await ask('/sweep', [...swept.opened, ['front', across], ['front', up]])).sweeps[0];
    show({ points: ranking.front, order: ranking.frontParties });
  } catch (failure) {
    show({ problem: failure.message });
  }
}

/** Marks a point of the front, in the chart and in its table. */
export function mark(row) {
  const { sweep: swept } = state;
  if (swept.front.marked !== row) change({ sweep: { ...swept, front: { ...swept.front, marked: row } } });
}
