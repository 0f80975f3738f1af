/* How the verdict came and went while the record grew: spans of days, each with its verdict and the words that turned it. */
import { state, change } from './state.js';
import * as api from './api.js';
import { question } from './draft.js';
import { parameters } from './hearing.js';
import { keyOf } from './packs.js';

let last; // { key, spans, answered }: they are of every day, so they stay when only the day of the draft changes
let asked;

/** Asks for them, unless that is done for this draft; where they cannot be had, the page does without. */
export async function look() {
  const { draft, hearing, name, key: kept } = state;
  const key = JSON.stringify([name, kept, { ...draft, asOf: '' }, hearing, keyOf(state)]);
  if (state.turns?.key === key || asked === key) return;
  if (last?.key === key) return void change({ turns: last });
  if (state.isBusy) return;
  asked = key;
  const { scenario, variant } = question(state);
  try {
    const response = await api.ask('/turns', scenario, parameters(variant, hearing));
    const { spans, lanes } = await response.json();
    last = { key, spans: verdicts(spans), answered: answered(lanes) };
  } catch {
    last = { key, spans: [], answered: {} };
  }
  if (asked === key) change({ turns: last });
  asked = undefined;
}

/* Spans of one verdict: it can stay the same in other words. */
function verdicts(spans) {
  return spans.filter(({ verdict }, at) => verdict !== spans[at - 1]?.verdict);
}

/* What a party answered from the day on which it took a position that turned its answer, by the position. */
function answered(lanes) {
  const taken = new Map(state.timeline.spans.map((each) => [`${each.stance} ${each.actor} ${each.from}`, each.stance]));
  return Object.fromEntries(lanes.flatMap(({ party, spans }) => spans.flatMap(({ from, response, turnedBy }) => turnedBy
    .filter((stance) => taken.has(`${stance} ${party} ${from}`)).map((stance) => [stance, response]))));
}
