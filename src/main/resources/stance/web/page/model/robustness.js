/* What hangs on each stance where the reader says how likely they are to hold. Nothing is assumed by default, and nothing asked until
 * something is. What is assumed stands in the address. */
import { state, change } from './state.js';
import * as api from './api.js';
import { question } from './draft.js';
import { parameters } from './hearing.js';
import { put } from './navigation.js';
import { keyOf } from './packs.js';
import { openings } from './space.js';

/** What can be named beside parties and stances, the widest last. */
export const BASES = ['STATED', 'ACTED', 'REPORTED', 'INFERRED'];
export const STRENGTHS = ['RED_LINE', 'FIRM', 'PREFERENCE'];
export const EVERYTHING = '*';

const PROBABILITY = /^(0|1|0\.\d{1,6})$/;

let last; // the one on show, until there is another
let asked;

function about() {
  return new URLSearchParams(state.place.about);
}

/** How likely what is to hold: a list of { name, probability }. */
export function holds() {
  return about().getAll('holds').map((each) => each.split(':')).filter(([, probability]) => PROBABILITY.test(probability ?? ''))
    .map(([name, probability]) => ({ name, probability: Number(probability) }));
}

/** Assumes it; nothing of it any more where there is no probability. */
export function assume(name, probability) {
  const kept = holds().filter((each) => each.name !== name || probability !== undefined);
  const all = kept.some((each) => each.name === name)
    ? kept.map((each) => (each.name === name ? { name, probability } : each))
    : [...kept, ...(probability === undefined ? [] : [{ name, probability }])];
  put('holds', all.map((each) => `${each.name}:${each.probability}`));
}

/** Whether all packages of the space are asked about, and not the proposal alone. */
export function isOverSpace() {
  return about().get('over') === 'space';
}

export function over(name) {
  put('over', name === 'space' ? name : '');
}

/** The stance whose words are on show: the chosen one, or that on which most hangs. */
export function chosen({ stances }) {
  const said = about().get('said');
  return stances.find((each) => each.stance === said) ?? stances[0];
}

export function choose(stance) {
  put('said', stance);
}

function wanted() {
  const { scenario, variant } = question(state);
  const { open, optional } = openings();
  const assumed = [
    ...holds().map(({ name, probability }) => ['holds', `${name}=${probability}`]),
    ...(isOverSpace() ? [...open.map((each) => ['open', each]), ...optional.map((each) => ['optional', each])] : [['as-written', 'true']]),
  ];
  return { key: JSON.stringify([scenario, variant, assumed, state.hearing, keyOf(state)]), scenario, variant, assumed };
}

/** Whether what is on show is not yet that of what is assumed now. */
export function isBehind() {
  return state.robustness?.key !== wanted().key;
}

/** Works it out, unless that is done or nothing is assumed. */
export async function look() {
  if (!holds().length) return;
  const { key, ...question } = wanted();
  if (state.robustness?.key === key || asked === key) return;
  if (last?.key === key) return void change({ robustness: last });
  if (state.isBusy) return;
  asked = key;
  const found = await answered(question);
  if (asked !== key) return;
  asked = undefined;
  last = { key, ...found };
  change({ robustness: last });
}

async function answered({ scenario, variant, assumed }) {
  try {
    const response = await api.ask('/robust', scenario, [...parameters(variant, state.hearing), ...assumed]);
    return { result: (await response.json()).robustness[0] };
  } catch (failure) {
    return { failed: failure.problems ?? [{ message: String(failure), hint: '' }] };
  }
}
