/* The space of packages around the draft: how large it is, what is left of it, what stands in the way, and the front of two parties. */
import { state, change } from './state.js';
import * as api from './api.js';
import { question } from './draft.js';
import { parameters } from './hearing.js';
import { middle } from './packages.js';
import { decline } from './refusal.js';

const TOO_LARGE = 'space.too-large';

/* As many packages as an answer lists. */
const LISTED = 100;

let last; // the one on show, until there is another
let asked;

/** What is opened beside the alternatives of the file: it stands in the address. */
export function openings() {
  const about = new URLSearchParams(state.place.about);
  const list = (name) => (about.get(name) ?? '').split(',').filter(Boolean);
  const { provisions } = middle(state, { open: list('open'), optional: list('optional') });
  return { open: list('open').filter((each) => isField(provisions, each)), optional: list('optional').filter((each) => each in provisions) };
}

function isField(provisions, written) {
  const [id, field] = written.split('.');
  return Boolean(state.pack.types.find((each) => each.name === provisions[id]?.type)?.fields.some((each) => each.name === field));
}

/** The two parties whose front is on show: across, and up. */
export function pair() {
  const parties = Object.keys(state.result.outcome.responses);
  const chosen = (new URLSearchParams(state.place.about).get('front') ?? '').split(',').filter((each) => parties.includes(each));
  return chosen.length === 2 ? chosen : parties.slice(0, 2);
}

/** Whether there is any other package than the draft. */
export function isOpen() {
  const { open, optional } = openings();
  return open.length + optional.length > 0 || (!state.isBegun && Object.keys(state.saved.alternatives ?? {}).length > 0);
}

/* What is to be worked out now. */
function wanted() {
  const opened = openings();
  const base = middle(state, opened);
  return { key: JSON.stringify([state.name, state.key, base, opened, pair(), state.hearing, state.language]), base, opened };
}

/** Whether what is on show is not yet that of what is open now. */
export function isBehind() {
  return state.sweep?.key !== wanted().key;
}

/** Works it out, unless that is done. */
export async function look() {
  if (!isOpen()) return;
  const { key, base, opened } = wanted();
  if (state.sweep?.key === key || asked === key) return;
  if (last?.key === key) return void change({ sweep: last });
  if (state.isBusy) return;
  asked = key;
  try {
    last = { key, base, opened, ...await swept(base, opened) };
    if (asked === key) change({ sweep: last });
  } catch (failure) {
    change({ sweep: { key, base, opened, failed: failure.problems ?? [{ message: String(failure), hint: '' }] } });
  } finally {
    asked = asked === key ? undefined : asked;
  }
}

async function swept(base, opened) {
  const front = pair();
  const ranking = [...(front.length === 2 ? front.map((each) => ['front', each]) : [['by', 'total']]), ['top', String(LISTED)]];
  try {
    const result = await ask('/sweep', base, opened, ranking);
    return { result: result.sweeps[0], front };
  } catch (failure) {
    if (failure.problems?.every((each) => each.code === TOO_LARGE)) return { tooLarge: failure.problems };
    throw failure;
  }
}

async function ask(path, base, { open, optional }, more = []) {
  const { scenario, variant } = question({ ...state, draft: base });
  const opened = [...open.map((each) => ['open', each]), ...optional.map((each) => ['optional', each])];
  return (await api.ask(path, scenario, [...parameters(variant, state.hearing), ...opened, ...more])).json();
}

/** The shares in a space that is too large, from packages drawn at random. */
export async function sample() {
  const { sweep } = state;
  change({ isBusy: true });
  try {
    const [estimate] = (await ask('/sample', sweep.base, sweep.opened)).samples;
    if (state.sweep?.key === sweep.key) change({ sweep: (last = { ...sweep, estimate }) });
    change({ isBusy: false });
  } catch (failure) {
    decline(failure);
  }
}
