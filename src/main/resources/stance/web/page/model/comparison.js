/* Up to four forms of the proposal side by side: the draft, what was opened, variants, other days. They stand in the address. */
import { state, change } from './state.js';
import * as api from './api.js';
import { changesOf, patchOf } from './draft.js';
import { draftOf } from './scenario.js';
import { parameters } from './hearing.js';
import { put } from './navigation.js';

export const MOST = 4;
const LETTERS = ['A', 'B', 'C', 'D'];

let last;
let asked;

/** What is put side by side, as the address has it, each with its letter; where that names too few, what there is to compare. */
export function columns() {
  const written = [...new Set(new URLSearchParams(state.place.about).getAll('with'))].filter(isThere).slice(0, MOST);
  return (written.length > 1 ? written : preset()).map((each, at) => ({ written: each, letter: LETTERS[at], ...shown(each) }));
}

function isThere(written) {
  const [kind, value = ''] = parted(written);
  if (kind === 'draft' || kind === 'day') return kind === 'draft' || /^\d{4}-\d\d-\d\d$/.test(value);
  return !state.isBegun && (kind === 'opened' || (kind === 'variant' && (!value || Object.hasOwn(state.saved.variants ?? {}, value))));
}

/* What was opened against what is changed; else the file as written against its first variants. */
function preset() {
  if (state.isBegun) return ['draft'];
  if (changesOf(state).length) return ['opened', 'draft'];
  const variants = Object.keys(state.saved.variants ?? {}).map((each) => `variant:${each}`);
  return variants.length ? ['variant:', ...variants.slice(0, MOST - 1)] : ['draft'];
}

function parted(written) {
  const at = written.indexOf(':');
  return at < 0 ? [written] : [written.slice(0, at), written.slice(at + 1)];
}

/* Which variant it was opened as, and the draft. */
function shown(written) {
  const [kind, value = ''] = parted(written);
  const { saved, variant, draft } = state;
  switch (kind) {
    case 'opened': return { kind, variant, draft: draftOf(saved, variant) };
    case 'variant': return { kind, variant: value, draft: draftOf(saved, value) };
    case 'day': return { kind, variant, draft: { ...draft, asOf: value } };
    default: return { kind, variant, draft };
  }
}

export function add(written) {
  put('with', [...columns().map((each) => each.written), written].slice(0, MOST));
}

export function remove(letter) {
  put('with', columns().filter((each) => each.letter !== letter).map((each) => each.written));
}

function keyOf(scenario) {
  return JSON.stringify([scenario, state.hearing, state.language]);
}

/** Whether what is on show is not yet that of these columns. */
export function isBehind() {
  return state.comparison?.key !== keyOf(held(columns()));
}

/** Compares them, unless that is done. */
export async function look() {
  const all = columns();
  if (all.length < 2) return;
  const scenario = held(all);
  const key = keyOf(scenario);
  if (state.comparison?.key === key || asked === key) return;
  if (last?.key === key) return void change({ comparison: last });
  if (state.isBusy) return;
  asked = key;
  try {
    const response = await api.ask('/compare', scenario, [...parameters('', state.hearing), ...all.map(({ letter }) => ['variant', letter])]);
    last = { key, columns: all, result: await response.json() };
  } catch (failure) {
    last = { key, columns: all, failed: failure.problems ?? [{ message: String(failure), hint: '' }] };
  }
  if (asked === key) change({ comparison: last });
  asked = asked === key ? undefined : asked;
}

/* The scenario with each column as a variant of it, by its letter. */
function held(all) {
  const { saved, isBegun, draft } = state;
  const { expect, ...scenario } = isBegun ? { pack: saved.pack, ...draft } : saved;
  const patch = (each) => patchOf(changesOf({ saved: scenario, variant: '', draft: each.draft }));
  return { ...scenario, variants: Object.fromEntries(all.map((each) => [each.letter, patch(each)])) };
}
