/* Takes a proposal onto the page: from the folder, this browser, a file, a link, or one that begins here. */
import { state, change } from './state.js';
import * as api from './api.js';
import { draftOf, equal } from './scenario.js';
import { changed, json, question } from './draft.js';
import { NO_FILE, UNASKED, remembered } from './document.js';
import { draftNamed, freeKey } from './drafts.js';
import { EVERYTHING, parameters } from './hearing.js';
import { shownIn } from './link.js';
import { meant } from './permalink.js';
import { evaluate } from './evaluation.js';
import { packOf, readPacks } from './packs.js';
import { ANEW, decline } from './refusal.js';
import { text as words } from '../words/words.js';

/** Shows a scenario of the folder as an address means it; the same one is not read again. */
export async function openNamed(name, about, place) {
  const isThere = state.name === name && state.draft;
  await openAs(isThere ? kept() : { ...NO_FILE, ...await api.scenario(name), name }, about, place);
}

/** Shows what this browser keeps under the key. */
export async function openKept(key, about, place) {
  const found = draftNamed(key);
  if (!found) throw new api.Refusal({ title: words('noDraft', key) });
  const { text, isBegun } = found;
  await openAs(state.key === key && state.draft ? kept() : { ...NO_FILE, text, key, isBegun }, about, place);
}

function kept() {
  const { name, key, version, text, isBegun } = state;
  return { name, key, version, text, isBegun };
}

async function openAs(file, about, place) {
  const saved = JSON.parse(file.text);
  const pack = await known(saved.pack);
  const { misfits, ...shown } = meant(saved, pack, about);
  const isSame = state.saved && state.text === file.text && (state.name || state.key) === (file.name || file.key);
  // What is on show already is no step that could be undone.
  const isOnShow = isSame && state.variant === shown.variant && equal(state.draft, shown.draft);
  const past = isOnShow ? state.past : isSame ? remembered() : [];
  await show({ ...file, ...shown, pack, place, past });
  if (misfits.length) decline(new api.Refusal({ title: words('misfits', misfits.join(', ')) }));
}

/** Shows a file of this machine; one that is wrong is refused line by line, and what is on show stays. */
export async function openFile(file) {
  change(ANEW);
  try {
    const text = await file.text();
    await ask(text, file.name);
    await show({ ...NO_FILE, text, key: freeKey(), place: proposal(), past: remembered() });
  } catch (failure) {
    decline(failure);
  }
}

/** Shows what the address holds, where it is that of a link that holds all. */
export async function openLink(fragment) {
  try {
    await show(await linked(await shownIn(fragment)));
  } catch (failure) {
    const why = failure instanceof api.Refusal ? failure.problems : [];
    throw new api.Refusal({ problems: [{ file: '', line: 0, message: words('brokenLink'), hint: '' }, ...why] });
  }
}

/* The file of the folder where it is still the one that was shared: then it can be saved, too. */
async function linked({ text, name = '', version = '', variant = '', change: patch = {}, hearing = {}, isBegun = false }) {
  const there = name ? await api.scenario(name).catch((failure) => { if (text === undefined) throw failure; }) : undefined;
  const held = text === undefined ? there : { text };
  const saved = JSON.parse(held.text);
  if (variant && !Object.hasOwn(saved.variants ?? {}, variant)) throw new Error(`no variant ${variant}`);
  const isThere = there && (text === undefined || there.version === version);
  const shown = {
    ...NO_FILE, ...held, ...(isThere ? { name, version: there.version } : { key: freeKey() }),
    variant, draft: changed(saved, variant, patch), hearing: { ...EVERYTHING, ...hearing }, isBegun, place: proposal(),
  };
  const asked = question({ ...shown, saved });
  await ask(JSON.stringify(asked.scenario), words('link'), parameters(asked.variant, shown.hearing));
  return shown;
}

/* Refused under the name of where it comes from. */
async function ask(text, name, about = []) {
  try {
    await api.ask('/evaluate', text, about);
  } catch (failure) {
    if (!(failure instanceof api.Refusal)) throw failure;
    throw new api.Refusal({ problems: failure.problems.map((each) => (each.file ? { ...each, file: name } : each)) });
  }
}

function proposal(view = '') {
  return { screen: 'proposal', view };
}

async function known(id) {
  return state.pack?.id === id ? state.pack : packOf(id);
}

async function show({ text, variant, draft, pack, past = [], selected = null, ...rest }) {
  const saved = state.text === text && state.saved ? state.saved : JSON.parse(text);
  change({
    ...rest, pack: pack ?? await known(saved.pack), text, saved, variant, draft: draft ?? draftOf(saved, variant), past, future: [],
    selected, problems: [], menu: null, ...UNASKED,
  });
  await evaluate();
}

/** Begins a proposal in which nothing is proposed yet. */
export async function begin(id) {
  change({ ...ANEW, isBusy: true });
  try {
    const pack = await packOf(id);
    const parties = pack.actors.map((each) => each.id);
    const text = json({ pack: id, title: words('newProposal'), asOf: pack.until, parties, provisions: {} });
    await show({ ...NO_FILE, text, pack, key: freeKey(), isBegun: true, result: null, place: proposal(), past: remembered() });
    change({ isBusy: false, step: 'proposal' });
  } catch (failure) {
    decline(failure);
  }
}

/** Sends the files of a folder as a pack of the folder's name, and begins a proposal with it. */
export async function send(files) {
  change({ ...ANEW, isBusy: true });
  try {
    const texts = {};
    let id = '';
    for (const file of files) {
      const [folder, ...path] = file.webkitRelativePath.split('/');
      id = folder;
      if (/\.(drl|json)$/.test(file.name)) texts[path.join('/')] = await file.text();
    }
    await api.send(id, texts);
    await readPacks();
    change({ rules: {} });
    await begin(id);
  } catch (failure) {
    decline(failure);
  }
}
