/* What would come of the stance that is being written: asked some time after the last change, and of what comes late only the last. */
import { state, change } from './state.js';
import * as api from './api.js';
import { evaluation } from './evaluation.js';
import { question } from './draft.js';
import { parameters } from './hearing.js';
import { decline } from './refusal.js';
import { lacking, sent, turned } from './ruling.js';

const PAUSE = 450;
/** What takes longer is asked once the writing rests. */
const REST = 1500;

let last = 0; // the number of the last question
let timer;

/**
 * The scenario whose answers are shown: the one that is chosen, else the one on show, else the first in which the stance answers that is
 * forked, else the first on the topic of what is written, else the first that readers have.
 */
export function subjectName() {
  const chosen = new URLSearchParams(state.place.about).get('with');
  if (chosen || state.draft) return chosen ?? '';
  const own = state.scenarios.filter((each) => each.pack === state.pack.id && each.audience !== 'tests').map((each) => each.name);
  const among = (isSuch) => (state.outcomes ?? []).filter((each) => !each.variant && isSuch(each)).map((each) => each.scenario);
  const touched = among((each) => each.stances.some(({ id }) => id === state.rule?.of));
  const akin = among((each) => each.topic === state.rule?.form.metadata.topic);
  return own.find((each) => touched.includes(each)) ?? touched[0] ?? own.find((each) => akin.includes(each)) ?? own[0] ?? '';
}

/** Asks soon; what is asked meanwhile is forgotten. */
export function tryOut() {
  clearTimeout(timer);
  last += 1;
  const number = last;
  const isAsked = state.rule.isText || state.rule.fork || !lacking(state.rule.form).length;
  change({ trial: isAsked ? { ...state.trial, isBusy: true } : null });
  if (isAsked) timer = setTimeout(() => ask(number), PAUSE);
}

function contentOf({ isText, file, text, fork, form }) {
  if (isText) return { files: { [file]: text } };
  return fork ? { fork } : { stance: sent(form) };
}

async function ask(number) {
  const { rule } = state;
  try {
    const { scenario, variant } = await subject();
    const before = scenario ? await evaluation(scenario, variant) : null;
    const about = parameters(variant, state.hearing);
    const response = await api.ask(path(rule, 'try'), { ...contentOf(rule), ...(scenario ? { scenario } : {}) }, about);
    const result = await response.json();
    if (number !== last) return undefined;
    await take(rule, result, number);
    if (number !== last) return undefined;
    const old = result.problems.length ? state.trial : null;
    change({ trial: { before: old?.before ?? before, after: old?.after ?? result.evaluation, stances: old?.stances ?? result.stances, problems: result.problems, isBusy: false } });
    if (!result.problems.length) timer = setTimeout(() => askMore(number), REST);
  } catch (failure) {
    if (number !== last) return undefined;
    change({ trial: { ...state.trial, isBusy: false } });
    decline(failure);
  }
  return undefined;
}

async function askMore(number) {
  try {
    const { rule } = state;
    const [response, { results }] = await Promise.all([
      api.ask(path(rule, 'try'), contentOf(rule), [['with', 'tests'], ['with', 'lint']]), api.get('/tests')]);
    const { tests, lint } = await response.json();
    if (number === last) change({ trial: { ...state.trial, turned: turned(results, tests), lint } });
  } catch (failure) {
    if (number === last) decline(failure);
  }
}

async function subject() {
  const name = subjectName();
  if (name) return { scenario: JSON.parse((await api.scenario(name)).text), variant: '' };
  return state.draft && Object.keys(state.draft.provisions).length ? question(state) : {};
}

/* What the server has written becomes the text; a fork is a text from then on. */
async function take(rule, { written }, number) {
  if (!written || rule.isText) return;
  const version = written.file === rule.file ? rule.version : (await api.rules(rule.pack, written.file)).version;
  // What was typed meanwhile leads.
  if (number !== last) return;
  change({ rule: { ...state.rule, ...written, version, isText: Boolean(rule.fork), fork: null } });
}

export function path({ pack }, what) {
  return `/packs/${encodeURIComponent(pack)}/${what}`;
}
