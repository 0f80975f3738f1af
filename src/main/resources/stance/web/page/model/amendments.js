/* The smallest changes that bring more than the draft: no conflict, nobody against it, every party for it. */
import { state, change } from './state.js';
import * as api from './api.js';
import { changesOf, question } from './draft.js';
import { parameters } from './hearing.js';
import { edit } from './edits.js';
import { Refusal } from './api.js';

/** What can be wished for, the best first, and the verdicts that are short of it. */
const GOALS = [
  ['agreement', ['CONFLICT', 'NEGOTIABLE', 'UNDETERMINED']],
  ['unopposed', ['CONFLICT', 'NEGOTIABLE']],
  ['no-conflict', ['CONFLICT']],
];

/** Looks for them, each once, unless that is done for this draft. */
export async function look() {
  const { draft, hearing, result, language } = state;
  if (!result || state.isStale || state.amendments?.draft === draft) return;
  const goals = GOALS.filter(([, short]) => short.includes(result.verdict)).map(([goal]) => goal);
  change({ amendments: { draft, found: goals.length ? null : [] } });
  if (!goals.length) return;
  const asked = question(state);
  try {
    const answers = await Promise.all(goals.map((goal) => (
      api.ask('/amend', asked.scenario, [...parameters(asked.variant, hearing), ['to', goal]]).then((answer) => answer.json()))));
    const all = answers.map((answer) => answer.amendments[0]);
    if (draft === state.draft && language === state.language) change({ amendments: { draft, size: all[0].size, found: different(all), core: all.at(-1).core } });
  } catch (failure) {
    if (draft === state.draft) change({ amendments: { draft, found: [], problem: failure instanceof Refusal ? failure.message : String(failure) } });
  }
}

/* The first two of each wish, and none twice. */
function different(all) {
  const seen = new Map();
  all.flatMap((each) => each.smallest.slice(0, 2)).forEach((each) => seen.set(JSON.stringify(each.changes), each));
  return [...seen.values()];
}

export function apply(amendment) {
  return edit(applied(state.draft, amendment));
}

/** The draft that an amendment makes of one. */
export function applied(draft, amendment) {
  const provisions = { ...draft.provisions };
  for (const each of amendment.changes) {
    if (each.after) provisions[each.provision] = termOf(each.after);
    else delete provisions[each.provision];
  }
  return { ...draft, provisions };
}

/** How many terms are changed from what was opened. */
export function changedTerms(shown) {
  return new Set(changesOf(shown).filter(({ path }) => path[0] === 'provisions').map(({ path }) => path[1])).size;
}

/** A term of an answer, whose values come in words; what they are is known from the vocabulary. */
export function termOf({ type, values }) {
  const fields = state.pack.types.find((each) => each.name === type).fields;
  return { type, ...Object.fromEntries(Object.entries(values).map(([name, words]) => [name, valueOf(fields.find((each) => each.name === name), words)])) };
}

/** The value of a field of which an answer has the words. */
export function valueOf({ kind }, words) {
  return READERS[kind]?.(words) ?? words;
}

const READERS = {
  CHOICES: (words) => (words === '' ? [] : words.split(', ')),
  FLAG: (words) => words === 'true',
  NUMBER: Number,
  WHOLE_NUMBER: Number,
};
