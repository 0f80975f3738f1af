/*
 * What is on show against the file that it began as: a list of changes, and from it what is asked, shared and kept. Pure
 * functions; each takes of the state what it needs.
 */
import { draftOf, equal, isObject, merged } from './scenario.js';

/** The name of the variant by which a changed draft goes to the server. */
const EDITED = 'as edited';

/** What differs from the variant that the draft began as: { path, before, after }, nothing where it is not there. */
export function changesOf({ saved, variant, draft }) {
  return differences(draftOf(saved, variant), draft, []);
}

/* Terms of another type differ as a whole: their fields have nothing to do with each other. */
function differences(before, after, path) {
  if (equal(before, after)) return [];
  if (!isObject(before) || !isObject(after) || before.type !== after.type) return [{ path, before, after }];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .flatMap((key) => differences(before[key], after[key], [...path, key]));
}

/** The same as a patch, written as variants are. */
export function patchOf(changes) {
  const patch = {};
  for (const { path, after } of changes) {
    const owner = path.slice(0, -1).reduce((object, key) => (object[key] ??= {}), patch);
    owner[path.at(-1)] = after ?? null;
  }
  return patch;
}

/** What the draft changes of its scenario, whichever variant it began as. */
function asVariant({ saved, draft }) {
  return patchOf(changesOf({ saved, variant: '', draft }));
}

/** The draft that a change makes of a variant. */
export function changed(saved, variant, change) {
  return merged(draftOf(saved, variant), change);
}

/**
 * The draft as the server is asked about it. A changed draft is a variant of its scenario, so that the proposer is not
 * presumed to accept what it did not propose; one that began on the page is its own scenario.
 */
export function question(state) {
  const { saved, variant, draft, isBegun } = state;
  if (isBegun) return { scenario: { pack: saved.pack, ...draft }, variant: '' };
  const { expect, ...scenario } = saved;
  if (!changesOf(state).length) return { scenario, variant };
  return { scenario: { ...scenario, variants: { ...saved.variants, [EDITED]: asVariant(state) } }, variant: EDITED };
}

/** A file that holds all that the old one does and, where it differs, the draft as the variant of this name. */
export function copyOf(state, name = freeVariant(state)) {
  const { saved, text, variant, isBegun } = state;
  if (isBegun) return { text: json(question(state).scenario), variant: '' };
  if (!changesOf(state).length) return { text, variant };
  return { text: json({ ...saved, variants: { ...saved.variants, [name]: asVariant(state) } }), variant: name };
}

/** What a draft is saved as: the variant that it began as changed, or a variant that is new. */
export function changeFor(state, isNewVariant) {
  return isNewVariant ? asVariant(state) : patchOf(changesOf(state));
}

/** What a reader of the link needs to see the same: the file, the change of it and what is heard. */
export function shown(state) {
  const { text, name, version, variant, hearing, isBegun } = state;
  if (isBegun) return { text: copyOf(state).text, hearing, isBegun };
  return { text, name, version, variant, change: patchOf(changesOf(state)), hearing };
}

/** What to know before the draft is saved in place of what it began as: names of texts. */
export function cautions(state) {
  const { saved, variant, draft } = state;
  const changes = changesOf(state);
  const owner = variant ? saved.variants[variant] : saved;
  const isPresumed = !variant && draft.proposedBy && changes.some(({ path }) => path[0] === 'provisions');
  return [
    ...(changes.length && owner?.expect ? ['expectationsStay'] : []),
    ...(isPresumed ? ['becomesPresumed'] : []),
    ...(changes.length && !variant && Object.keys(saved.variants ?? {}).length ? ['variantsFollow'] : []),
  ];
}

/** A name that no variant of the file has. */
export function freeVariant({ saved }) {
  return freeName(EDITED, saved.variants ?? {});
}

/** The word, with a number where it is taken. */
export function freeName(word, taken) {
  let name = word;
  for (let at = 2; name in taken; at++) name = `${word}-${at}`;
  return name;
}

export function json(scenario) {
  return `${JSON.stringify(scenario, null, 2)}\n`;
}

/** A term as it was opened; nothing where it was not there. */
export function openedTerm({ saved, variant }, id) {
  return draftOf(saved, variant).provisions[id];
}

/** Whether this value is the reader's, not that of what was opened. */
export function changedField(state, id, field) {
  return !state.isBegun && !equal(openedTerm(state, id)?.[field], state.draft.provisions[id]?.[field]);
}
