/* Which positions of the record a search and its filters leave. Pure functions. */
import { holdsOn } from './positions.js';
import { asked, finds } from './search.js';

/** What can be filtered by, each by the values that a position has of it. */
const OF = {
  actor: (stance) => [stance.actor],
  strength: (stance) => [stance.strength],
  topic: (stance) => [stance.topic],
  type: (stance, pack) => pack.types.filter((type) => type.stances?.includes(stance.id)).map((type) => type.name),
  effect: (stance) => stance.effects,
  basis: (stance) => [stance.basis],
};

const FACETS = Object.keys(OF);

/** The filters of an address: the query, the values of each facet, days, and whether only what holds is asked for. */
export function filtersOf(about) {
  const given = new URLSearchParams(about);
  return {
    query: given.get('q') ?? '', since: given.get('since') ?? '', until: given.get('until') ?? '', holds: given.get('holds') ?? '',
    ...Object.fromEntries(FACETS.map((facet) => [facet, (given.get(facet) ?? '').split(',').filter(Boolean)])),
  };
}

/** The positions that all filters leave, the newest first; one facet may be left out, for counts of what choosing in it would find. */
export function found(list, filters, pack, without = '') {
  const words = asked(filters.query);
  return list
    .filter((each) => FACETS.every((facet) => facet === without || !filters[facet].length || OF[facet](each, pack).some((value) => filters[facet].includes(value))))
    .filter((each) => (!filters.since || each.stated >= filters.since) && (!filters.until || each.stated.slice(0, filters.until.length) <= filters.until))
    .filter((each) => !filters.holds || holdsOn(each.holds, filters.holds))
    .filter((each) => finds(words, each.title, each.quote?.words, each.quote?.translation, each.note, each.speaker?.name, each.id))
    .sort((a, b) => b.stated.localeCompare(a.stated) || a.id.localeCompare(b.id));
}

/** How many of the list have each value of a facet, the most first. */
export function counts(list, facet, pack) {
  const counted = new Map();
  list.forEach((each) => OF[facet](each, pack).forEach((value) => counted.set(value, (counted.get(value) ?? 0) + 1)));
  return [...counted].sort((a, b) => b[1] - a[1]);
}
