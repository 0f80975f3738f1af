/* Keeps what is on show in the folder. A save says which version it means: what someone else has saved is never lost. */
import { state, change } from './state.js';
import * as api from './api.js';
import { draftOf } from './scenario.js';
import { changeFor, copyOf } from './draft.js';
import { forget } from './drafts.js';
import { UNASKED, remembered } from './document.js';
import { evaluate } from './evaluation.js';
import { FORGOTTEN } from './outcomes.js';
import { ANEW, decline } from './refusal.js';
import { text as words } from '../words/words.js';

/** Changes the scenario, or the variant of it, that the draft began as. */
export function save() {
  return keep(() => patched(state.variant, false), conflictOf);
}

/** Adds the draft to its file as a variant. */
export function saveAsVariant(variant) {
  if (Object.hasOwn(state.saved.variants ?? {}, variant)) {
    return decline(new api.Refusal({ title: words('variantIsThere', variant) }));
  }
  return keep(() => patched(variant, true), conflictOf);
}

/** Makes a file of its own that shows the same: all that is in the old one, and what was changed as a variant. */
export function saveAsFile(name, variant) {
  return keep(async () => {
    const copy = copyOf(state, variant);
    return { ...copy, name, version: await api.create(name, copy.text) };
  }, () => state.refusal?.conflict);
}

async function patched(variant, isNew) {
  const { name, version } = state;
  return { name, variant, ...await api.patch(name, version, changeFor(state, isNew), variant) };
}

function conflictOf({ status }) {
  return { 404: 'gone', 412: 'changed' }[status];
}

async function keep(work, conflict) {
  const { draft, key, name: before } = state;
  try {
    const file = await work();
    const saved = JSON.parse(file.text);
    // What was edited while the file was being saved is a change of it.
    const current = state.draft === draft ? { draft: draftOf(saved, file.variant) } : {};
    const { scenarios } = await api.get('/scenarios');
    forget(key || before);
    change({ ...ANEW, ...file, ...current, saved, key: '', isBegun: false, problems: [], scenarios, ...FORGOTTEN, notice: ['saved', file.name] });
    await evaluate();
  } catch (failure) {
    decline(failure, conflict(failure));
  }
}

/** Shows what someone else has saved; undoing that brings the draft back, as a change of it. */
export async function loadTheirs() {
  const { name, variant } = state;
  try {
    const file = await api.scenario(name);
    const saved = JSON.parse(file.text);
    const kept = Object.hasOwn(saved.variants ?? {}, variant) ? variant : '';
    change({
      ...ANEW, ...UNASKED, ...file, saved, variant: kept, draft: draftOf(saved, kept), past: remembered(), future: [],
      problems: [], notice: ['theirsLoaded'],
    });
    await evaluate();
  } catch (failure) {
    decline(failure, conflictOf(failure) ?? state.refusal?.conflict);
  }
}
