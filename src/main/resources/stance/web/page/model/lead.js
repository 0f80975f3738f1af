/* The proposal that the start shows whole. */
import { state, change } from './state.js';
import * as api from './api.js';
import { once } from './once.js';
import { written } from './outcomes.js';
import { keyOf } from './packs.js';

const ask = once(async (key) => {
  const entry = chosen();
  try {
    const { text } = await api.scenario(entry.name);
    const [evaluated, agreed, unopposed] = await Promise.all([
      api.ask('/evaluate', text, []), api.ask('/amend', text, [['to', 'agreement']]), api.ask('/amend', text, [['to', 'unopposed']]),
    ].map((each) => each.then((response) => response.json())));
    const instead = [...agreed.amendments[0].smallest.slice(0, 1), ...unopposed.amendments[0].smallest.slice(0, 1)];
    change({ lead: { key, entry, saved: JSON.parse(text), result: evaluated.evaluations[0], instead } });
  } catch {
    change({ lead: { key } }); // The start does without.
  }
});

/** Asks what comes of the newest conflict that a reader is meant to see, and what would be accepted instead. */
export async function look() {
  const key = state.pack && state.outcomes && chosen() ? `${chosen().name} ${keyOf(state)}` : undefined;
  if (key && state.lead?.key !== key) await ask(key);
}

function chosen() {
  const own = state.scenarios.filter((each) => each.pack === state.pack.id && each.audience !== 'tests');
  const of = (each) => written(state.outcomes, each.name);
  const conflicts = own.filter((each) => of(each)?.verdict === 'CONFLICT' && each.alternatives.length > 1);
  return [...conflicts].sort((a, b) => of(b).asOf.localeCompare(of(a).asOf) || b.variants.length - a.variants.length)[0] ?? own[0];
}
