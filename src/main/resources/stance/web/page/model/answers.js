/* What each party answers to each package of a space, where they are few. */
import { state, change } from './state.js';
import { question } from './draft.js';
import { evaluation } from './evaluation.js';

const MOST = 60;

/** Works them out one by one, unless that is done. */
export async function look(drafts) {
  const { sweep } = state;
  const names = Object.keys(drafts);
  if (!sweep?.result || names.length > MOST || state.packages?.key === sweep.key) return;
  change({ packages: { key: sweep.key, answers: {} } });
  for (const name of names) {
    const { scenario, variant } = question({ ...state, draft: drafts[name] });
    const responses = await evaluation(scenario, variant).then((result) => result.outcome.responses).catch(() => undefined);
    if (state.packages?.key !== sweep.key || state.sweep?.key !== sweep.key) return;
    change({ packages: { key: sweep.key, answers: { ...state.packages.answers, [name]: responses } } });
  }
}
