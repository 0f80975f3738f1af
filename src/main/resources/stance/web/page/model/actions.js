/* What a person can do with what is on show. */
import { state, change } from './state.js';
import * as api from './api.js';
import { draftOf } from './scenario.js';
import { changesOf } from './draft.js';
import { evaluate } from './evaluation.js';
import { begin as beginWith, openLink, openNamed } from './opening.js';
import { packOf, readPacks } from './packs.js';
import { ANEW, decline, refuse } from './refusal.js';
import { testAgain } from './tests.js';

export async function begin() {
  try {
    change({ server: await api.get('/state') });
    await withFolders(async () => {
      if (await openLink()) return;
      if (state.scenarios.length) await openNamed(first(state.scenarios));
      else if (state.packs.length) await beginWith(state.packs[0].id);
    });
  } catch (failure) {
    refuse(failure);
  }
  api.onChange(reload);
  addEventListener('hashchange', openLink);
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
  const forReaders = scenarios.filter((entry) => entry.audience !== 'tests');
  const hasChoices = (entry) => entry.alternatives.length > 1 && entry.variants.length;
  return (forReaders.find(hasChoices) ?? forReaders[0] ?? scenarios[0]).name;
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

/* What is edited while the answers are on their way stays, and so does what is on show of a file that has gone. */
async function reopen() {
  const { name, version } = state;
  const isUntouched = () => name && state.name === name && state.version === version && !changesOf(state).length;
  const pack = await packOf(state.saved.pack);
  const read = isUntouched() ? await api.scenario(name).then(parsed).catch(() => null) : null;
  const file = read && isUntouched() ? read : {};
  change({ pack, ...file, before: null, sweep: null, amendments: null });
  await evaluate();
}

function parsed(file) {
  const saved = JSON.parse(file.text);
  const variant = Object.hasOwn(saved.variants ?? {}, state.variant) ? state.variant : '';
  return { ...file, saved, variant, draft: draftOf(saved, variant) };
}

export function chooseVariant(variant) {
  edit(draftOf(state.saved, variant), { variant });
}

/** The next draft; the one before can be had back. */
export function edit(draft, also = {}) {
  const past = [...state.past, { draft: state.draft, variant: state.variant }].slice(-200);
  change({ draft, past, future: [], amendments: null, sweep: null, ...ANEW, ...also });
  return evaluate();
}

export function undo() {
  const last = state.past.at(-1);
  if (!last) return;
  const future = [{ draft: state.draft, variant: state.variant }, ...state.future];
  change({ ...last, past: state.past.slice(0, -1), future, amendments: null, sweep: null, ...ANEW });
  evaluate();
}

export function redo() {
  const [next, ...future] = state.future;
  if (!next) return;
  change({ ...next, past: [...state.past, { draft: state.draft, variant: state.variant }], future, amendments: null, sweep: null, ...ANEW });
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
  change({ hearing: { ...state.hearing, [part]: value }, before: null, amendments: null, sweep: null, ...ANEW });
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
    // Its words may be there in several languages.
    if (state.pack) change({ pack: await packOf(state.pack.id) });
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
    decline(failure);
  }
}
