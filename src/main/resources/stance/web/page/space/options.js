/* Options of a space in words, and packages as drafts. */
import { text, phrase } from '../words/words.js';
import { state } from '../model/state.js';
import { termOf } from '../model/amendments.js';
import { edit } from '../model/edits.js';
import { isSame, optionTerm } from '../model/packages.js';
import { typeOf, valueWords } from '../parts/sentence.js';

/** Whether the option is what the space lies around. */
export function isBase({ provision }, option) {
  return isSame(state.sweep.base.provisions[provision], option);
}

/** An option in words: as the file names it, or by the values that differ. */
export function optionWords(slot, option) {
  if (!option.type) return text('leftOut');
  const names = Object.keys(state.saved.alternatives?.[slot.provision] ?? {});
  if (names.includes(option.label)) return option.label;
  const differing = varying(slot, option);
  if (isBase(slot, option) && (!differing.length || names.length)) return text('asWritten');
  const fields = typeOf(state.pack, option)?.fields ?? [];
  const term = termOf(option);
  return differing.map((name) => valueWords(fields.find((each) => each.name === name), term[name])).join(', ') || option.label;
}

/* Fields whose values are not the same in all options of its type. */
function varying({ options }, { type, values }) {
  const same = options.filter((each) => each.type === type);
  return Object.keys(values).filter((name) => same.some((each) => each.values[name] !== values[name]));
}

/** The terms of a package, by the labels of its options. */
export function draftOfPackage({ options }) {
  const { base, result } = state.sweep;
  const provisions = { ...base.provisions };
  for (const slot of result.slots) {
    const option = slot.options.find((each) => each.label === options[slot.provision]);
    const term = optionTerm(base, state.saved, slot.provision, option, termOf);
    if (term) provisions[slot.provision] = term;
    else delete provisions[slot.provision];
  }
  return { ...state.draft, provisions };
}

/** Whether the page has this package. */
export function isOnShow(one) {
  return all(one).every(([slot, option]) => isSame(state.draft.provisions[slot.provision], option));
}

/** Whether the space lies around it. */
export function isMiddle(one) {
  return all(one).every(([slot, option]) => isBase(slot, option));
}

function all({ options }) {
  return state.sweep.result.slots.map((slot) => [slot, slot.options.find((each) => each.label === options[slot.provision])]);
}

/** A package in words: the options of its terms, where there is a choice. */
export function packageWords(one) {
  return all(one).filter(([slot]) => slot.options.length > 1).map(([slot, option]) => `${phrase(slot.provision)}: ${optionWords(slot, option)}`).join('; ');
}

/** Puts the package onto the page; that can be undone. The space stays: it is one of its packages. */
export function take(one) {
  const { sweep, packages } = state;
  return edit(draftOfPackage(one), { sweep, packages });
}
