/* Which packages hold where each party can change what it decides. What is assumed stands in the address, and so do the states that the
 * reader walks through. */
import { state, change } from './state.js';
import * as api from './api.js';
import { stateAt } from './conflict.js';
import { question } from './draft.js';
import { parameters } from './hearing.js';
import { put } from './navigation.js';
import { middle } from './packages.js';
import { keyOf } from './packs.js';
import { isOpen, openings } from './space.js';

/** The senses in which a state can hold, from the plainest. */
export const SENSES = ['R', 'GMR', 'SMR', 'SEQ', 'SSEQ', 'SIM'];
const USUAL = ['R', 'GMR', 'SMR', 'SEQ'];

/** Who decides where nobody does alone. */
export const TOGETHER = 'all';

/** So many states are drawn, and all of them looked at closely. */
export const MOST_DRAWN = 48;

const UNDECIDED = 'conflict.undecided';

let last; // the one on show, until there is another
let asked;

function about() {
  return new URLSearchParams(state.place.about);
}

/** Who decides what, as the reader assumes: a list of [slot, party]. */
export function control() {
  const parties = [...Object.keys(state.result.outcome.responses), TOGETHER];
  return about().getAll('control').map((each) => each.split(':')).filter(([, party]) => parties.includes(party));
}

/** Whether preferences are by how many answers are worse, which the reader assumes. */
export function isByCounts() {
  return about().get('order') === 'counts';
}

/** The senses that are looked at. */
export function senses() {
  const named = (about().get('senses') ?? '').split(',');
  const chosen = SENSES.filter((each) => named.includes(each));
  return chosen.length ? chosen : USUAL;
}

/** Assumes who decides a slot; what the scenario or the record says where it is nobody. */
export function decide(slot, party) {
  const others = control().filter(([each]) => each !== slot);
  put('control', [...others, ...(party ? [[slot, party]] : [])].map((each) => each.join(':')));
}

/** Assumes who decides several slots. */
export function decideAll(entries) {
  const others = control().filter(([slot]) => !entries.some(([each]) => each === slot));
  put('control', [...others, ...entries].map((each) => each.join(':')));
}

export function order(name) {
  put('order', name === 'counts' ? name : '');
}

/** Looks at a sense, or no longer; one stays. */
export function sense(name, isOn) {
  const chosen = SENSES.filter((each) => (each === name ? isOn : senses().includes(each)));
  put('senses', chosen.join() === USUAL.join() ? '' : chosen.join());
}

/** The states that were walked through, the last of which is looked at: where nobody walked, the status quo. */
export function path({ conflict }) {
  const named = (about().get('path') ?? '').split(',').map(Number).filter((each) => stateAt(conflict, each));
  return named.length ? named : [conflict.statusQuo];
}

function walk(conflict, numbers) {
  put('path', numbers.join() === String(conflict.statusQuo) ? '' : numbers.join());
}

/** Steps on to a state. */
export function step(negotiation, number) {
  walk(negotiation.conflict, [...path(negotiation), number]);
}

/** Looks at a state from which another walk begins. */
export function begin({ conflict }, number) {
  walk(conflict, [number]);
}

/** Goes back to where the walk was, so many steps from its beginning. */
export function back(negotiation, length) {
  walk(negotiation.conflict, path(negotiation).slice(0, Math.max(length, 1)));
}

/* What is to be worked out now. */
function wanted() {
  const opened = openings();
  const base = middle(state, opened);
  const { scenario, variant } = question({ ...state, draft: base });
  const assumed = [
    ...control().map((each) => ['control', each.join('=')]), ...(isByCounts() ? [['order', 'counts']] : []), ...senses().map((each) => ['concept', each]),
    ...opened.open.map((each) => ['open', each]), ...opened.optional.map((each) => ['optional', each]),
  ];
  return { key: JSON.stringify([scenario, variant, assumed, state.hearing, keyOf(state)]), base, opened, scenario, variant, assumed };
}

/** Whether what is on show is not yet that of what is assumed now. */
export function isBehind() {
  return state.negotiation?.key !== wanted().key;
}

/** Works it out, unless that is done; then looks closely at the states that are looked at. */
export async function look() {
  if (!isOpen()) return;
  const { key, base, opened, ...question } = wanted();
  if (state.negotiation?.key !== key && last?.key === key) return void change({ negotiation: last });
  const there = state.negotiation?.key === key ? state.negotiation : undefined;
  const numbers = there ? unstudied(there) : [];
  const asking = `${key} ${numbers}`;
  if (asked === asking || (there && !numbers.length) || state.isBusy) return;
  asked = asking;
  const found = await answered(question, numbers);
  if (asked !== asking) return;
  asked = undefined;
  last = { key, base, opened, ...found, ...(found.conflict ? { studies: { ...there?.studies, ...found.studies } } : {}) };
  change({ negotiation: last });
}

/* Of few states all, since they are drawn; of many that which is looked at. */
function unstudied({ conflict, studies }) {
  if (!conflict) return [];
  const looked = conflict.states.length > MOST_DRAWN ? path({ conflict }).slice(-1) : conflict.states.map((each) => each.state);
  return looked.filter((each) => !studies[each]);
}

async function answered({ scenario, variant, assumed }, numbers) {
  const studied = numbers.map((each) => ['study', String(each)]);
  try {
    const response = await api.ask('/equilibria', scenario, [...parameters(variant, state.hearing), ...assumed, ...studied]);
    const [conflict] = (await response.json()).conflicts;
    return { conflict, studies: Object.fromEntries(conflict.studies.map((each) => [each.state, each])) };
  } catch (failure) {
    const problems = failure.problems ?? [{ message: String(failure), hint: '' }];
    if (!problems.every((each) => each.code === UNDECIDED)) return { failed: problems };
    return { undecided: problems.map(({ pointer }) => pointer.split('/').at(-1)) };
  }
}
