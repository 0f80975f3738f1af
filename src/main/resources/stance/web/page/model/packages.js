/* Packages of a space as drafts, and which of them the page has. Pure functions; each takes of the state what it needs. */
import { alternative, draftOf, equal } from './scenario.js';

/**
 * The draft that the space lies around: what was opened, where the page has one of its packages, so that the space stays while one
 * goes from package to package; or else the draft itself.
 *
 * @param opened fields that take every value, and terms that may be left out, beside the file's alternatives
 */
export function middle(state, opened) {
  const { saved, variant, draft, isBegun } = state;
  if (isBegun) return draft;
  const { provisions } = draftOf(saved, variant);
  const ids = [...new Set([...Object.keys(provisions), ...Object.keys(draft.provisions)])];
  const isWithin = ids.every((id) => isOption(provisions[id], draft.provisions[id], id, saved, opened));
  return isWithin ? { ...draft, provisions } : draft;
}

function isOption(was, now, id, { alternatives }, { open, optional }) {
  if (equal(was, now)) return true;
  if (!was) return false;
  if (!now) return optional.includes(id) || Object.values(alternatives?.[id] ?? {}).includes(null);
  if (Object.values(alternatives?.[id] ?? {}).some((patch) => equal(alternative(was, patch), now))) return true;
  const fields = [...new Set([...Object.keys(was), ...Object.keys(now)])].filter((field) => !equal(was[field], now[field]));
  return fields.every((field) => open.includes(`${id}.${field}`));
}

/** The term that an option of a space puts; nothing for one that leaves it out. */
export function optionTerm(base, { alternatives }, id, option, read) {
  if (!option.type) return undefined;
  const was = base.provisions[id];
  const known = [was, ...Object.values(alternatives?.[id] ?? {}).filter(Boolean).map((patch) => alternative(was, patch))];
  return known.find((each) => isSame(each, option)) ?? read(option);
}

/** Whether a term is what an option puts; sets have no order. */
export function isSame(term, option) {
  if (!term || !option.type) return !term && !option.type;
  const { type, ...fields } = term;
  if (type !== option.type) return false;
  const names = [...new Set([...Object.keys(fields), ...Object.keys(option.values ?? {})])];
  return names.every((name) => flat(fields[name]) === flat(option.values[name]));
}

function flat(value) {
  if (value === undefined) return undefined;
  return (Array.isArray(value) ? value : String(value).split(', ')).filter((each) => each !== '').sort().join();
}
