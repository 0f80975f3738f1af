/* A path of offers between two parties. Who begins stands in the address, and of more than two parties, between whom it is. */
import { state, change } from './state.js';
import * as api from './api.js';
import { question } from './draft.js';
import { parameters } from './hearing.js';
import { put } from './navigation.js';
import { middle } from './packages.js';
import { keyOf } from './packs.js';
import { isOpen, openings } from './space.js';

let last; // the one on show, until there is another
let asked;

/** The party that begins, where the reader chose one. */
export function first() {
  const chosen = new URLSearchParams(state.place.about).get('first') ?? '';
  return pair().includes(chosen) ? chosen : '';
}

/** Between whom it is; where it is open between whom, those that were chosen so far, in two places. */
export function pair() {
  const parties = state.draft.parties ?? [];
  if (parties.length <= 2) return parties;
  const [one = '', other = ''] = (new URLSearchParams(state.place.about).get('between') ?? '').split(',').map((each) => (parties.includes(each) ? each : ''));
  return [one, other === one ? '' : other];
}

/** Chooses the party of one of the two places. */
export function choose(at, party) {
  put('between', pair().map((each, index) => (index === at ? party : each)).join(','));
}

/** Whether it is known between whom it is. */
export function isBetween() {
  return pair().every(Boolean);
}

export function begin(party) {
  put('first', party);
}

function wanted() {
  const opened = openings();
  const base = middle(state, opened);
  const { scenario, variant } = question({ ...state, draft: { ...base, parties: pair() } });
  const chosen = [
    ...(first() ? [['first', first()]] : []),
    ...opened.open.map((each) => ['open', each]), ...opened.optional.map((each) => ['optional', each]),
  ];
  return { key: JSON.stringify([scenario, variant, chosen, state.hearing, keyOf(state)]), base, opened, scenario, variant, chosen };
}

/** Whether what is on show is not yet that of what is chosen now. */
export function isBehind() {
  return state.rounds?.key !== wanted().key;
}

/** Works them out, unless that is done. */
export async function look() {
  if (!isOpen() || !isBetween()) return;
  const { key, base, opened, ...question } = wanted();
  if (state.rounds?.key === key || asked === key) return;
  if (last?.key === key) return void change({ rounds: last });
  if (state.isBusy) return;
  asked = key;
  const found = await answered(question);
  if (asked !== key) return;
  asked = undefined;
  last = { key, base, opened, ...found };
  change({ rounds: last });
}

async function answered({ scenario, variant, chosen }) {
  try {
    const response = await api.ask('/rounds', scenario, [...parameters(variant, state.hearing), ...chosen]);
    const [negotiation] = (await response.json()).negotiations;
    return { negotiation, conflict: statesOf(negotiation) };
  } catch (failure) {
    return { failed: failure.problems ?? [{ message: String(failure), hint: '' }] };
  }
}

/* The packages on the table as states, by the round in which each is there. */
function statesOf({ slots, offers, ending }) {
  const agreed = ending.options ? [{ state: ending.round, options: ending.options }] : [];
  return {
    slots: Object.entries(slots).map(([slot, options]) => ({ slot, options })),
    states: [...offers.map(({ round, options }) => ({ state: round, options })), ...agreed],
  };
}
