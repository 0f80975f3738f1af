/* Scenarios as data: variants and alternatives put onto their scenario. Pure functions. */

const PARTS = ['title', 'asOf', 'proposedBy', 'parties', 'provisions', 'context', 'assume', 'importance'];

export function equal(a, b) {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b || Array.isArray(a) !== Array.isArray(b)) {
    return false;
  }
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && equal(a[key], b[key]));
}

export function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/* RFC 7396, but a provision that gives its type replaces the old one whole. */
function merge(target, patch, isProvision) {
  if (!isObject(patch)) return patch;
  const isNew = !isObject(target) || (isProvision && 'type' in patch);
  const merged = isNew ? {} : { ...target };
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete merged[key];
    else merged[key] = merge(merged[key], value, false);
  }
  return merged;
}

function mergeTerms(terms, patch) {
  const merged = { ...terms };
  for (const [id, value] of Object.entries(patch ?? {})) {
    if (value === null) delete merged[id];
    else merged[id] = merge(merged[id], value, true);
  }
  return merged;
}

/** A provision after one of its alternatives; nothing for one that leaves it out. */
export function alternative(provision, patch) {
  return patch === null ? undefined : merge(provision, patch, true);
}

/** What is proposed by a scenario, or by one of its variants. */
export function draftOf(scenario, variant) {
  const draft = {};
  PARTS.filter((part) => part in scenario).forEach((part) => (draft[part] = scenario[part]));
  draft.provisions ??= {};
  return merged(draft, scenario.variants?.[variant] ?? {});
}

/** What is proposed, changed by a patch that is written as variants are. */
export function merged(draft, { provisions, context, expect, ...rest }) {
  return {
    ...merge(draft, rest, false),
    provisions: mergeTerms(draft.provisions, provisions),
    ...(draft.context || context ? { context: mergeTerms(draft.context ?? {}, context) } : {}),
  };
}
