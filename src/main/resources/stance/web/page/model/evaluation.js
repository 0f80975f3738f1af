/* Asks what comes of the draft: one question at a time, and of those that come meanwhile only the last. */
import { state, change } from './state.js';
import * as api from './api.js';
import { question } from './draft.js';
import { parameters } from './hearing.js';
import { refuse } from './refusal.js';

let asking; // until there is nothing more to ask
let isAskedAgain = false;

/* Only where it is looked at: to say why something differs costs as much as both evaluations. */
async function compare({ scenario, variant }, draft) {
  if (state.tab !== 'whatIf') return change({ comparison: null });
  const response = variant ? await api.ask('/compare', scenario, parameters(variant, state.hearing)) : null;
  return change({ comparison: { draft, ...(response ? await response.json() : { different: false }) } });
}

async function evaluation(scenario, variant) {
  const response = await api.ask('/evaluate', scenario, parameters(variant, state.hearing));
  return (await response.json()).evaluations[0];
}

/** Ends when the last draft so far is answered, whoever asked for it. */
export function evaluate() {
  isAskedAgain = true;
  asking ??= answerAll();
  return asking;
}

async function answerAll() {
  change({ isBusy: true });
  while (isAskedAgain) {
    isAskedAgain = false;
    await answerDraft();
  }
  asking = undefined;
  change({ isBusy: false });
}

async function answerDraft() {
  const { saved, draft } = state;
  const asked = question(state);
  try {
    const result = await evaluation(asked.scenario, asked.variant);
    change({ result, isStale: false, problems: [] });
    await compare(asked, draft);
    if (!state.before && saved === state.saved) {
      const { expect, ...scenario } = saved;
      const before = await evaluation(scenario, '');
      if (saved === state.saved) change({ before }); // Another file may have been opened meanwhile.
    }
  } catch (failure) {
    refuse(failure);
  }
}
