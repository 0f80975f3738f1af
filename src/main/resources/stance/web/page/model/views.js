/* What is a script of its own, and loaded when it is wanted first: most views, and the editor of texts. */
import { state, change } from './state.js';
import { once } from './once.js';
import { know } from '../words/words.js';

const views = {};

/** What the script of a view brings: the view, under the name that addresses have for it, and its words. */
export function bring(name, view, words) {
  views[name] = view;
  know(words);
}

/** The view of this name; nothing where it is not loaded. */
export function viewOf(name) {
  return views[name];
}

const failures = {};

const load = once(async (name) => {
  const { href } = document.querySelector(`link[rel=${name}]`);
  try {
    // Some browsers never ask again for an address that has failed once; with a fragment it is another one.
    await import(failures[name] ? `${href}#${failures[name]}` : href);
    put(name, 'here');
  } catch (failure) {
    console.warn(failure);
    failures[name] = (failures[name] ?? 0) + 1;
    put(name, await isGone(href) ? 'gone' : 'failed');
  }
});

/* A server that was updated has its scripts at other addresses. */
async function isGone(href) {
  const response = await fetch(href, { method: 'HEAD' }).catch(() => undefined);
  return response?.status === 404;
}

function put(name, how) {
  change({ scripts: { ...state.scripts, [name]: how } });
}

/** Loads it, unless it is there, on its way, or could not be loaded: then only a person tries again. */
export function want(name) {
  if (!state.scripts[name]) load(name);
}

export function tryAgain(name) {
  put(name, '');
}
