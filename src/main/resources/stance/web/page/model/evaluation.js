/* Asks what comes of the draft: one question at a time, and of those that come meanwhile only the last. */
import { state, change } from './state.js';
import * as api from './api.js';
import { changesOf, question } from './draft.js';
import { parameters } from './hearing.js';
import { refuse } from './refusal.js';
import { worstCell } from './cells.js';

let asking; // until there is nothing more to ask
let isAskedAgain = false;
let opened = {}; // what `before` is of

/** What comes of a scenario or a variant of it, with what is heard on the page. */
export async function evaluation(scenario, variant) {
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
  const { draft } = state;
  if (!Object.keys(draft.provisions).length) return change({ result: null, before: null, isStale: false, problems: [] });
  const asked = question(state);
  try {
    const result = await evaluation(asked.scenario, asked.variant);
    const before = await asOpened(result);
    if (draft !== state.draft) return undefined; // Answered for what is no longer on show: it is being asked again.
    change({ result, before, isStale: false, problems: [], selected: stillThere(result) ?? worstCell(result) });
  } catch (failure) {
    if (draft === state.draft) refuse(failure);
  }
  return undefined;
}

/* Worked out once for what was opened, and the same as the result where nothing was changed. */
async function asOpened(result) {
  const { saved, variant, hearing, language, isBegun } = state;
  if (isBegun) return null;
  const key = { saved, variant, hearing, language };
  if (Object.keys(key).some((each) => key[each] !== opened[each])) {
    const { expect, ...scenario } = saved;
    opened = { ...key, result: changesOf(state).length ? await evaluation(scenario, variant) : result };
  }
  return opened.result;
}

/** What comes of the folder is asked for anew: files have changed. */
export function forgetOpened() {
  opened = {};
}

function stillThere({ outcome }) {
  const { selected } = state;
  if (!selected) return null;
  const isRow = selected.cell === 'package' || outcome.cells.some((each) => each.party === selected.party && each.cell === selected.cell);
  return selected.party in outcome.responses && isRow ? selected : null;
}
