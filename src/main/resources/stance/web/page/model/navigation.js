/* What is on show and the address say the same: each step of the browser shows what its address means, and each change of what is
 * on show is a step. */
import { state, change, subscribe } from './state.js';
import { guessed, isPlace, named, ownOf, read, short, write } from './address.js';
import { changesOf } from './draft.js';
import { keepDraft } from './drafts.js';
import { written } from './permalink.js';
import { isLink } from './link.js';
import { openKept, openLink, openNamed } from './opening.js';
import { AS_WRITTEN } from './outcomes.js';
import { packOf, partsOf } from './packs.js';
import { isAlike } from './search.js';
import * as api from './api.js';
import { ANEW, decline } from './refusal.js';
import { text } from '../words/words.js';

/** The address of what is on show. */
export function address() {
  const { place, pack, draft } = state;
  if (place.screen !== 'proposal') return write({ ...place, pack: pack?.id ?? place.pack });
  if (!draft) return location.hash;
  return write({ ...place, ...onShow(), about: [...written(state), ...ownOf(place.view, place.about)] });
}

/** The address of the proposal on show as another draft of it, opened as that variant, with this answer chosen. */
export function shownAs(variant, draft, selected) {
  return write({ screen: 'proposal', ...onShow(), about: written({ ...state, variant, draft, selected }) });
}

function onShow() {
  const { pack, name, key } = state;
  return { pack: pack.id, id: '', scenario: name ? short(pack.id, name) : key };
}

/** The address of another place: of the same pack, where it names none. */
export function linkTo(place) {
  return write({ pack: state.pack?.id, ...place });
}

/** The address of another view of the proposal on show; what this one keeps there is of no use to it. */
export function viewed(view) {
  const here = read(address());
  const own = ownOf(here.view, here.about).map(([name]) => name);
  return write({ ...here, view, about: [...here.about].filter(([name]) => !own.includes(name)) });
}

/** Where what the address means will be looked for, so far as it says. */
export function needed() {
  if (isLink(location.hash)) return [];
  const { pack, screen } = read(location.hash);
  return [...(screen === 'start' ? [AS_WRITTEN] : []), ...(pack && !isPlace(pack) ? partsOf(pack) : [])];
}

export function begin() {
  subscribe(sync);
  addEventListener('hashchange', follow);
  return follow();
}

/** Shows another place, as a link to it does. */
export function goTo(place) {
  location.hash = linkTo(place);
}

/** So many proposals are offered where there is none of a name. */
const NEAREST = 5;

let known; // the address of the browser that was followed or set last
let followed = 0; // how many were

/** Shows what the address means; where it means nothing that is there, the start, and why. */
export async function follow() {
  const asked = location.hash;
  if (asked === known && !isLink(asked)) return;
  known = asked;
  const number = ++followed;
  change({ ...ANEW, isOpening: true, menu: null });
  try {
    await (isLink(asked) ? openLink(asked) : open(read(inPack(asked))));
  } catch (failure) {
    // What is on show stays, where there is something.
    if (!state.pack && state.packs.length) await take(state.packs[0].id);
    if (!state.draft) change({ place: { screen: 'start', about: [] } });
    decline(failure);
  } finally {
    // Where the browser has gone on meanwhile, another address is being followed.
    if (number === followed) change({ isOpening: false });
  }
}

/* An address that begins with the name of a screen means that of the pack on show, or of the first. */
function inPack(asked) {
  const { pack } = read(asked);
  const usual = state.pack?.id ?? state.packs[0]?.id;
  const isMeant = isPlace(pack) && usual && !state.packs.some((each) => each.id === pack);
  return isMeant ? asked.replace(/^#\/?/, `#/${usual}/`) : asked;
}

async function open({ pack, screen, scenario, view = '', misfit, id, about }) {
  if (screen !== 'proposal') {
    await take(pack || state.pack?.id || state.packs[0]?.id);
    change({ place: { screen, id, view, about: [...about] } });
    return;
  }
  const place = { screen, view, id: '', about: ownOf(view, about) };
  if (scenario.startsWith('~')) return void await openKept(scenario, about, place);
  const name = named(pack, scenario, state.scenarios);
  if (!name) return void await openNearest({ pack, scenario, view, about });
  await openNamed(name, about, place);
  if (misfit) decline(new api.Refusal({ title: text('misfits', misfit) }));
}

/* There is no such proposal: it may be another place of the pack, or one that is named much alike. */
async function openNearest({ pack, scenario, view, about }) {
  const place = guessed({ pack, scenario, about });
  if (place) return void await open(place);
  if (!state.draft) await take(pack);
  const near = state.scenarios.filter((each) => each.pack === pack && isAlike(short(pack, each.name), scenario)).slice(0, NEAREST)
    .map((each) => ({ words: each.title, href: write({ pack, screen: 'proposal', scenario: short(pack, each.name), view }) }));
  throw new api.Refusal({ problems: [{ file: '', line: 0, message: text('noProposal', scenario), hint: '', near }] });
}

async function take(id) {
  if (!id || state.pack?.id === id) return;
  if (!state.packs.some((each) => each.id === id)) throw new api.Refusal({ title: text('noPack', id) });
  change({ pack: await packOf(id), draft: null, result: null });
}

let shownAddress; // what is on show is of it

/* Where the browser has gone on, its address is about to be followed, and stays as it is. */
function sync() {
  if (state.isOpening || location.hash !== known) return;
  const next = address();
  if (next === shownAddress) return;
  const isStep = shownAddress !== undefined && without(next) !== without(shownAddress) && location.hash === shownAddress;
  shownAddress = next;
  if (location.hash !== next) history[isStep ? 'pushState' : 'replaceState'](null, '', next);
  known = location.hash;
  keep();
}

/* Which answer or words are looked at, and what is searched for, is no step. */
function without(address) {
  return address.replace(/([?&])(cell|q|said)=[^&]*/g, '$1');
}

function keep() {
  const { place, draft, name, key, pack, text: file, isBegun } = state;
  if (place.screen !== 'proposal' || !draft || (name && !changesOf(state).length)) return;
  keepDraft({ key: name || key, pack: pack.id, title: draft.title, address: shownAddress, ...(name ? {} : { text: file, isBegun }) });
}

/** Changes how the screen or view on show is filtered; nothing for none, a list for several. */
export function put(name, value) {
  const about = new URLSearchParams(state.place.about);
  about.delete(name);
  [value ?? []].flat().filter(Boolean).forEach((each) => about.append(name, each));
  change({ place: { ...state.place, about: [...about] } });
}
