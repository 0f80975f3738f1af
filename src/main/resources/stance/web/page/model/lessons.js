/* Guessing what each party says to some proposals. Guesses and points stay in this browser. */
import { state, change } from './state.js';
import * as api from './api.js';
import { named, short } from './address.js';
import { AXIS } from './cells.js';
import { evaluation } from './evaluation.js';
import { decline } from './refusal.js';

const STORE = 'stance-guesses';
const LENGTH = 8;

/** The most points that a guess brings. */
export const MOST = 3;

/** Three points for the answer, one for a step beside it. */
export function points(guess, answer) {
  const steps = Math.abs(AXIS.indexOf(guess) - AXIS.indexOf(answer));
  return { 0: MOST, 1: 1 }[steps] ?? 0;
}

/** The proposals of a course: those that its link names, or some of the pack whose answers differ. */
export function course(about) {
  const asked = new URLSearchParams(about).get('set');
  if (asked) return asked.split(',').map((each) => named(state.pack.id, each, state.scenarios)).filter(Boolean);
  const worthwhile = (state.outcomes ?? []).filter((each) => each.pack === state.pack.id && new Set(Object.values(each.responses)).size > 1)
    .filter((each) => state.scenarios.find((one) => one.name === each.scenario)?.audience !== 'tests');
  const step = Math.ceil(worthwhile.length / LENGTH);
  return worthwhile.filter((_, at) => at % step === 0).map((each) => each.scenario);
}

/** The link of a course of these proposals. */
export function courseOf(names) {
  return [['set', names.map((name) => short(state.pack.id, name)).join(',')]];
}

function read() {
  try {
    return JSON.parse(localStorage.getItem(STORE) ?? '{}');
  } catch {
    return {};
  }
}

/** The guesses on a proposal, by party. */
export function guesses(name) {
  return state.guesses[name] ?? {};
}

export function guess(name, party, answer) {
  keep({ ...state.guesses, [name]: { ...guesses(name), [party]: answer } });
}

export function startAnew(names) {
  keep(Object.fromEntries(Object.entries(state.guesses).filter(([name]) => !names.includes(name))));
}

function keep(all) {
  change({ guesses: all });
  try {
    localStorage.setItem(STORE, JSON.stringify(all));
  } catch { /* They last as long as the page, then. */ }
}

export function begin() {
  if (!state.guesses) change({ guesses: read() });
}

let asked;

/** Asks what the parties say to a proposal; it is shown only once it was guessed. */
export async function lookAt(name) {
  const key = `${name} ${state.language}`;
  if (!name || asked === key || state.lesson?.key === key) return;
  asked = key;
  try {
    const scenario = JSON.parse((await api.scenario(name)).text);
    const { expect, ...rest } = scenario;
    const result = await evaluation(rest, '');
    change({ lesson: { key, name, scenario, result } });
  } catch (failure) {
    decline(failure);
  }
}
