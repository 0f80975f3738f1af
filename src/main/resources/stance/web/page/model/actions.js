/* What a person can do: the only place in which the state changes. */
import { state, change } from './state.js';
import * as api from './api.js';
import { draftOf, question, equal, asFile } from './scenario.js';
import { scenarioOf } from './link.js';
import { evaluate } from './evaluation.js';
import { readPacks, begin as beginWith } from './packs.js';
import { testAgain } from './tests.js';

export async function begin() {
  try {
    const linked = await scenarioOf(location.hash).catch(() => undefined);
    change({ server: await api.get('/state') });
    await withFolders(async () => {
      if (linked) await use(linked, '');
      else if (state.scenarios.length) await open(first(state.scenarios));
      else if (state.packs.length) await beginWith(state.packs[0].id);
    });
  } catch (failure) {
    refuse(failure);
  }
  api.onChange(reload);
}

/* Reads the server's folders, then works; what is wrong with their files is shown with what that finds. */
async function withFolders(work) {
  const [problems, list] = await Promise.all([readPacks(), api.get('/scenarios')]);
  change({ scenarios: list.scenarios });
  await work();
  change({ problems: [...state.problems, ...problems, ...list.problems] });
  await testAgain();
}

function first(scenarios) {
  const hasChoices = (entry) => entry.alternatives.length > 1 && entry.variants.length;
  return (scenarios.find(hasChoices) ?? scenarios[0]).name;
}

/** Shows what went wrong, and keeps what was there. */
export function refuse(failure) {
  const isOurs = Array.isArray(failure.problems);
  change({
    problems: isOurs ? failure.problems : [{ file: '', line: 0, message: String(failure.message), hint: '' }],
    isStale: true,
    isBusy: false,
  });
  if (!isOurs) console.warn(failure);
}

export async function open(name) {
  try {
    const { scenario, version } = await api.scenario(name);
    await use(scenario, name, { version });
  } catch (failure) {
    refuse(failure);
  }
}

/** Takes a scenario onto the page, from whatever place. */
export async function use(scenario, name, { known = state.pack, version = '' } = {}) {
  const pack = known?.id === scenario.pack ? known : await packOf(scenario.pack);
  change({
    pack, name, version, saved: scenario, variant: '', draft: draftOf(scenario, ''), past: [], future: [],
    selected: null, sweep: null, amendments: null, problems: [], before: null, comparison: null,
  });
  await evaluate();
}

/** What the page knows of a pack. */
export async function packOf(id) {
  const path = `/packs/${encodeURIComponent(id)}`;
  const [actors, vocabulary, timeline] = await Promise.all(
    ['actors', 'vocabulary', 'timeline'].map((part) => api.get(`${path}/${part}`)));
  const days = [...new Set(timeline.events.map((event) => event.day).concat(actors.pack.recordUntil))].sort();
  return {
    id,
    title: actors.pack.title,
    actors: actors.actors,
    types: vocabulary.types,
    enums: Object.fromEntries(vocabulary.enums.map((each) => [each.name, each.constants])),
    timeline,
    days,
  };
}

async function reload() {
  try {
    await withFolders(async () => {
      change({ rules: {} });
      if (state.saved) await reopen();
    });
  } catch (failure) {
    refuse(failure);
  }
}

/* What is edited while the answers are on their way stays. */
async function reopen() {
  const isUntouched = () => state.name && equal(state.draft, draftOf(state.saved, state.variant));
  const pack = await packOf(state.saved.pack);
  const read = isUntouched() ? await api.scenario(state.name) : null;
  const file = read && isUntouched()
    ? { saved: read.scenario, version: read.version, draft: draftOf(read.scenario, state.variant) }
    : {};
  change({ pack, ...file, before: null, sweep: null, amendments: null });
  await evaluate();
}

export function chooseVariant(variant) {
  edit(draftOf(state.saved, variant), { variant });
}

/** The next draft; the one before can be had back. */
export function edit(draft, also = {}) {
  const past = [...state.past, { draft: state.draft, variant: state.variant }].slice(-200);
  change({ draft, past, future: [], amendments: null, sweep: null, ...also });
  return evaluate();
}

export function undo() {
  const last = state.past.at(-1);
  if (!last) return;
  const future = [{ draft: state.draft, variant: state.variant }, ...state.future];
  change({ ...last, past: state.past.slice(0, -1), future, amendments: null, sweep: null });
  evaluate();
}

export function redo() {
  const [next, ...future] = state.future;
  if (!next) return;
  change({ ...next, past: [...state.past, { draft: state.draft, variant: state.variant }], future, amendments: null, sweep: null });
  evaluate();
}

export function setField(id, field, value) {
  const term = { ...state.draft.provisions[id] };
  if (value === undefined) delete term[field];
  else term[field] = value;
  setProvision(id, term);
}

export function setProvision(id, term) {
  const provisions = { ...state.draft.provisions };
  if (term === undefined) delete provisions[id];
  else provisions[id] = term;
  return edit({ ...state.draft, provisions });
}

export function setPart(part, value) {
  const { [part]: old, ...rest } = state.draft;
  edit(value === undefined ? rest : { ...rest, [part]: value });
}

export function hear(part, value) {
  change({ hearing: { ...state.hearing, [part]: value }, before: null, amendments: null, sweep: null });
  evaluate();
}

export function select(party, cell) {
  change({ selected: { party, cell }, step: 'why' });
}

export function show(tab) {
  change({ tab });
  if (tab === 'whatIf' && !state.comparison) evaluate();
}

export function goTo(step) {
  change({ step });
}

/** Another language, in which what the server said is asked for again. */
export async function speak(language) {
  localStorage.setItem('stance-language', language);
  change({ language, before: null, sweep: null, amendments: null });
  try {
    await withFolders(evaluate);
  } catch (failure) {
    refuse(failure);
  }
}

/** The text of a stance's rules, read once. */
export async function readRule(stance) {
  if (state.rules[stance]) return;
  try {
    const listing = await api.get(`/packs/${state.pack.id}/stances?id=${encodeURIComponent(stance)}`);
    change({ rules: { ...state.rules, [stance]: listing.stances[0].rules } });
  } catch (failure) {
    refuse(failure);
  }
}

export async function save(name) {
  try {
    const scenario = asFile(state.saved, state.variant, state.draft);
    const version = await api.save(name, scenario, name === state.name ? state.version : '');
    change({ name, version, saved: scenario, variant: '', draft: draftOf(scenario, ''), before: null, notice: 'saved', problems: [] });
    change({ scenarios: (await api.get('/scenarios')).scenarios });
    await evaluate();
  } catch (failure) {
    refuse(failure);
  }
}
