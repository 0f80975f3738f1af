/* Takes a scenario onto the page: from the folder, a file, a link, or as a proposal that begins here. */
import { state, change } from './state.js';
import * as api from './api.js';
import { draftOf } from './scenario.js';
import { changed, json, question } from './draft.js';
import { EVERYTHING, parameters } from './hearing.js';
import { isLink, shownIn } from './link.js';
import { evaluate } from './evaluation.js';
import { packOf, readPacks, begun } from './packs.js';
import { ANEW, decline } from './refusal.js';
import { text as words } from '../words/words.js';

const NO_FILE = { name: '', version: '', variant: '', isBegun: false };

/** Shows a scenario of the folder; an address that held another is no longer that of the page. */
export async function open(name) {
  change(ANEW);
  try {
    await openNamed(name);
    if (isLink(location.hash)) history.replaceState(null, '', '/');
  } catch (failure) {
    decline(failure);
  }
}

export async function openNamed(name, variant = '') {
  await show({ ...NO_FILE, ...await api.scenario(name), name, variant });
}

/** Shows a file of this machine; one that is wrong is refused line by line, and what is on show stays. */
export async function openFile(file) {
  change(ANEW);
  try {
    const text = await file.text();
    await ask(text, file.name);
    await show({ ...NO_FILE, text });
  } catch (failure) {
    decline(failure);
  }
}

/** Shows what the address holds, where it is that of a link; one that is broken says so, and what is on show stays. */
export async function openLink() {
  if (!isLink(location.hash)) return false;
  change(ANEW);
  try {
    await show(await linked(await shownIn(location.hash)));
    return true;
  } catch (failure) {
    const why = failure instanceof api.Refusal ? failure.problems : [];
    decline(new api.Refusal({ problems: [{ file: '', line: 0, message: words('brokenLink'), hint: '' }, ...why] }));
    return false;
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
    ...NO_FILE, ...held, ...(isThere ? { name, version: there.version } : {}),
    variant, draft: changed(saved, variant, patch), hearing: { ...EVERYTHING, ...hearing }, isBegun,
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

async function show({ text, variant, draft, pack, ...rest }) {
  const saved = JSON.parse(text);
  const known = pack ?? (state.pack?.id === saved.pack ? state.pack : await packOf(saved.pack));
  change({
    ...rest, pack: known, text, saved, variant, draft: draft ?? draftOf(saved, variant), past: [], future: [],
    selected: null, sweep: null, amendments: null, problems: [], before: null, comparison: null,
  });
  await evaluate();
}

/** Begins a proposal of one term: an empty one cannot be evaluated. */
export async function begin(id) {
  change({ ...ANEW, isBusy: true });
  try {
    const pack = await packOf(id);
    const type = pack.types.find((each) => !each.family);
    const text = json({
      pack: id,
      title: pack.title,
      asOf: pack.days.at(-1),
      parties: pack.actors.map((each) => each.id),
      provisions: { term: begun(type, pack) },
    });
    await show({ ...NO_FILE, text, pack, isBegun: true });
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
