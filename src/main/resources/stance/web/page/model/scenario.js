/* Scenarios as data: variants put onto their scenario, and what a draft changes. Pure functions. */

const PARTS = ['title', 'asOf', 'proposedBy', 'parties', 'provisions', 'context', 'assume'];

/** The name of the variant by which a changed draft goes to the server. */
export const EDITED = 'as edited';

export function equal(a, b) {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b || Array.isArray(a) !== Array.isArray(b)) {
    return false;
  }
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && equal(a[key], b[key]));
}

/* RFC 7396, but a provision that gives its type replaces the old one whole. */
function merge(target, patch, isProvision) {
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) return patch;
  const isNew = typeof target !== 'object' || target === null || Array.isArray(target) || (isProvision && 'type' in patch);
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
  const patch = scenario.variants?.[variant];
  if (!patch) return draft;
  const { provisions, context, expect, ...rest } = patch;
  return {
    ...merge(draft, rest, false),
    provisions: mergeTerms(draft.provisions, provisions),
    ...(draft.context || context ? { context: mergeTerms(draft.context ?? {}, context) } : {}),
  };
}

function termsPatch(before, after) {
  const patch = {};
  Object.keys(before).filter((id) => !(id in after)).forEach((id) => (patch[id] = null));
  Object.entries(after).filter(([id, term]) => !equal(before[id], term)).forEach(([id, term]) => (patch[id] = term));
  return patch;
}

/** What the draft changes of the scenario, as a variant. */
export function patchOf(scenario, draft) {
  const base = draftOf(scenario, '');
  const patch = {};
  for (const part of PARTS) {
    if (part === 'provisions' || part === 'context') {
      const terms = termsPatch(base[part] ?? {}, draft[part] ?? {});
      if (Object.keys(terms).length) patch[part] = terms;
    } else if (!equal(base[part], draft[part])) {
      patch[part] = draft[part] ?? null;
    }
  }
  return patch;
}

/**
 * The draft as the server is asked about it. A changed draft is a variant of its scenario, so that the proposer is not
 * presumed to accept what it did not propose.
 */
export function question(saved, variant, draft) {
  const { expect, ...scenario } = saved;
  if (equal(draft, draftOf(saved, variant))) {
    return { scenario, variant };
  }
  return { scenario: { ...scenario, variants: { ...saved.variants, [EDITED]: patchOf(saved, draft) } }, variant: EDITED };
}

/** The draft as a scenario of its own, to keep. What was expected of the old one does not hold for it. */
export function asFile(saved, variant, draft) {
  if (!variant && equal(draft, draftOf(saved, ''))) return saved;
  const { variants, alternatives, expect, description, ...rest } = saved;
  const kept = Object.fromEntries(Object.entries(alternatives ?? {}).filter(([id]) => id in draft.provisions));
  return { ...rest, ...draft, ...(Object.keys(kept).length ? { alternatives: kept } : {}) };
}
