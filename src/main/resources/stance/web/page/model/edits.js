/* Changes of the draft; each can be undone, and the answers follow. */
import { state, change } from './state.js';
import { draftOf } from './scenario.js';
import { UNASKED, remembered, snapshot } from './document.js';
import { evaluate } from './evaluation.js';
import { ANEW } from './refusal.js';

/** The next draft; the one before can be had back. */
export function edit(draft, also = {}) {
  change({ draft, past: remembered(), future: [], pointed: '', ...UNASKED, ...ANEW, ...also });
  return evaluate();
}

export function undo() {
  const last = state.past.at(-1);
  if (!last) return;
  change({ ...last, past: state.past.slice(0, -1), future: [snapshot(), ...state.future], ...UNASKED, ...ANEW });
  evaluate();
}

export function redo() {
  const [next, ...future] = state.future;
  if (!next) return;
  change({ ...next, past: remembered(), future, ...UNASKED, ...ANEW });
  evaluate();
}

export function chooseVariant(variant) {
  return edit(draftOf(state.saved, variant), { variant, menu: null });
}

export function setField(id, field, value) {
  const term = { ...state.draft.provisions[id] };
  if (value === undefined) delete term[field];
  else term[field] = value;
  return setProvision(id, term);
}

/** The terms in their order; one that is put back stands where it stood. */
export function setProvision(id, term) {
  const order = [...Object.keys(draftOf(state.saved, state.variant).provisions), ...Object.keys(state.draft.provisions)];
  const terms = { ...state.draft.provisions, [id]: term };
  const provisions = Object.fromEntries([...new Set([...order, id])].filter((each) => terms[each]).map((each) => [each, terms[each]]));
  return edit({ ...state.draft, provisions });
}

export function renameProvision(id, name) {
  const entries = Object.entries(state.draft.provisions).map(([each, term]) => [each === id ? name : each, term]);
  return edit({ ...state.draft, provisions: Object.fromEntries(entries) });
}

export function setPart(part, value) {
  const { [part]: old, ...rest } = state.draft;
  return edit(value === undefined ? rest : { ...rest, [part]: value });
}

export function hear(part, value) {
  change({ hearing: { ...state.hearing, [part]: value }, ...UNASKED, ...ANEW });
  return evaluate();
}
