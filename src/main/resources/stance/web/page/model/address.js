/*
 * Addresses of what is on show, in the fragment, which browsers never send to a server:
 *
 *   #/tmec-2026                            the start
 *   #/tmec-2026/timeline                   the start, from which each proposal is opened in that view
 *   #/tmec-2026/record/MX-SEC-01?q=never   a screen of the pack, what of it, and how
 *   #/tmec-2026/joint-operations/space?…   a proposal, and the view of it
 *   #/tmec-2026/~2                         a proposal that is in no file, kept in this browser
 *
 * Pure functions.
 */

/** Screens of a pack beside its proposals. */
export const SCREENS = ['record', 'learn', 'tests', 'rules'];
export const VIEWS = ['compare', 'space', 'timeline', 'negotiate'];

/** Screens by names that they do not have, and that people try. */
const GUESSED = { start: 'start', proposals: 'start', scenarios: 'start', stances: 'record', quiz: 'learn', coverage: 'tests' };

/** What a view keeps in the address, beside the proposal. */
const OWN = {
  compare: ['with', 'show'],
  space: ['open', 'optional', 'front'],
  timeline: ['said', 'show', 'topic'],
  negotiate: ['control', 'order', 'senses', 'open', 'optional', 'show', 'path', 'holds', 'over', 'said', 'first', 'between'],
};

export function read(fragment) {
  const [path, query] = split(fragment.replace(/^#\/?/, ''), '?');
  const [pack = '', second = '', third = ''] = path.split('/').map(decoded);
  const place = { pack, about: new URLSearchParams(query) };
  if (!second) return { ...place, screen: 'start' };
  if (SCREENS.includes(second)) return { ...place, screen: second, id: third };
  return { ...place, screen: 'proposal', scenario: second, view: VIEWS.includes(third) ? third : '', misfit: VIEWS.includes(third) ? '' : third };
}

/** What an address means that names no proposal, where it is the name of a screen or of a view; nothing where it is none. */
export function guessed({ pack, scenario, about }) {
  const screen = VIEWS.includes(scenario) ? 'start' : GUESSED[scenario];
  return screen && { pack, screen, id: '', view: VIEWS.includes(scenario) ? scenario : '', about };
}

/** Whether it is the name of a screen or a view: an address that begins with it names no pack. */
export function isPlace(word) {
  return SCREENS.includes(word) || VIEWS.includes(word) || Object.hasOwn(GUESSED, word);
}

/** Of parameters of an address, those that the view keeps there. */
export function ownOf(view, about = []) {
  return [...about].filter(([name]) => OWN[view]?.includes(name));
}

export function write({ pack = '', screen, scenario = '', view = '', id = '', about = [] }) {
  const parts = { start: [pack, view], proposal: [pack, scenario, view] }[screen] ?? [pack, screen, id];
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
