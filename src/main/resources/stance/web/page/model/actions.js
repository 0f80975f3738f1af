/* What a person can do with what is on show, beside changing the draft. */
import { state, change } from './state.js';
import * as api from './api.js';
import { draftOf } from './scenario.js';
import { changesOf } from './draft.js';
import { evaluate, forgetOpened } from './evaluation.js';
import { UNASKED } from './document.js';
import * as navigation from './navigation.js';
import { FORGOTTEN } from './outcomes.js';
import { packOf, readPacks } from './packs.js';
import { decline, refuse } from './refusal.js';
import { testAgain } from './tests.js';

export async function begin() {
  api.ahead(['/scenarios', '/packs', ...navigation.needed()]);
  try {
    change({ server: await api.get('/state') });
    await withFolders(navigation.begin);
  } catch (failure) {
    refuse(failure);
  }
  api.onChange(reload, (isReached) => change({ isReached }));
}

/* Reads the server's folders, then works; what is wrong with their files is shown with what that finds. */
async function withFolders(work) {
  const [problems, list] = await Promise.all([readPacks(), api.get('/scenarios')]);
  change({ scenarios: list.scenarios });
  await work();
  change({ problems: [...state.problems, ...problems, ...list.problems] });
  await testAgain();
}

async function reload() {
  forgetOpened();
  try {
    await withFolders(async () => {
      change({ rules: {}, ...FORGOTTEN, lead: null, variants: null });
      if (!state.pack) return;
      change({ pack: await packOf(state.pack.id) });
      if (state.draft) await reopen();
    });
  } catch (failure) {
    refuse(failure);
  }
}

/* What is edited while the answers are on their way stays, and so does what is on show of a file that has gone. */
async function reopen() {
  const { name, version } = state;
  const isUntouched = () => name && state.name === name && state.version === version && !changesOf(state).length;
  const read = isUntouched() ? await api.scenario(name).then(parsed).catch(() => null) : null;
  const file = read && isUntouched() ? read : {};
  change({ ...file, ...UNASKED });
  await evaluate();
}

function parsed(file) {
  const saved = JSON.parse(file.text);
  const variant = Object.hasOwn(saved.variants ?? {}, state.variant) ? state.variant : '';
  return { ...file, saved, variant, draft: draftOf(saved, variant) };
}

export function select(party, cell) {
  change({ selected: { party, cell }, pointed: '', step: 'why' });
}

export function goTo(step) {
  change({ step });
}

/** Another language, in which what the server said is asked for again. */
export async function speak(language) {
  localStorage.setItem('stance-language', language);
  change({ language, menu: null, ...FORGOTTEN, variants: null, rules: {}, ...UNASKED });
  try {
    // Its words may be there in several languages.
    if (state.pack) change({ pack: await packOf(state.pack.id) });
    await withFolders(() => (state.draft ? evaluate() : undefined));
  } catch (failure) {
    refuse(failure);
  }
}

/** The text of a stance's rules, read once. */
export async function readRule(stance) {
  if (state.rules[stance]) return;
  try {
    const listing = await api.get(`/packs/${state.pack.id}/stances?id=${encodeURIComponent(stance)}`);
    change({ rules: { ...state.rules, [stance]: listing.stances[0].rules } });
  } catch (failure) {
    decline(failure);
  }
}
