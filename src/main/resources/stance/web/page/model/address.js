/*
 * Addresses of what is on show, in the fragment, which browsers never send to a server:
 *
 *   #/tmec-2026                            the start
 *   #/tmec-2026/record/MX-SEC-01?q=never   a screen of the pack, what of it, and how
 *   #/tmec-2026/joint-operations/space?…   a proposal, and the view of it
 *   #/tmec-2026/~2                         a proposal that is in no file, kept in this browser
 *
 * Pure functions.
 */

/** Screens of a pack beside its proposals. */
export const SCREENS = ['record', 'learn', 'tests', 'rules'];
export const VIEWS = ['compare', 'space', 'timeline', 'negotiate'];

/** What a view keeps in the address, beside the proposal. */
const OWN = {
  compare: ['with', 'show'],
  space: ['open', 'optional', 'front'],
  timeline: ['said', 'show', 'topic'],
  negotiate: ['control', 'order', 'senses', 'open', 'optional', 'show', 'path', 'holds', 'over', 'said', 'first'],
};

export function read(fragment) {
  const [path, query] = split(fragment.replace(/^#\/?/, ''), '?');
  const [pack = '', second = '', third = ''] = path.split('/').map(decoded);
  const place = { pack, about: new URLSearchParams(query) };
  if (!second) return { ...place, screen: 'start' };
  if (SCREENS.includes(second)) return { ...place, screen: second, id: third };
  return { ...place, screen: 'proposal', scenario: second, view: VIEWS.includes(third) ? third : '' };
}

/** Of parameters of an address, those that the view keeps there. */
export function ownOf(view, about = []) {
  return [...about].filter(([name]) => OWN[view]?.includes(name));
}

export function write({ pack = '', screen, scenario = '', view = '', id = '', about = [] }) {
  const parts = { start: [pack], proposal: [pack, scenario, view] }[screen] ?? [pack, screen, id];
  const query = [...about].map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join('&');
  return `#/${parts.filter(Boolean).map(encoded).join('/')}${query && `?${query}`}`;
}

/** The name of a file of the folder as an address has it. */
export function short(pack, name) {
  const id = name.replace(/\.json$/, '');
  const own = id.startsWith(`${pack}/`) ? id.slice(pack.length + 1) : id;
  return SCREENS.includes(own) || own.startsWith('~') ? name : own;
}

/** The file of the folder that an address means; nothing where there is none. */
export function named(pack, scenario, scenarios) {
  return scenarios.find((each) => each.pack === pack && [short(pack, each.name), each.name].includes(scenario))?.name;
}

function split(text, at) {
  const index = text.indexOf(at);
  return index < 0 ? [text, ''] : [text.slice(0, index), text.slice(index + 1)];
}

/* What people read in an address, such as colons and commas, stays as it is. */
function encoded(text) {
  return encodeURIComponent(text).replace(/%(3A|2C|2F|7E)/g, (code) => decodeURIComponent(code)).replaceAll('/', '%2F');
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
