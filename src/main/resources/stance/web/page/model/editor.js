/* The editor of texts is a script of its own, which is loaded when it is wanted first. */
import { change } from './state.js';
import { once } from './once.js';
import { decline } from './refusal.js';

const load = once(async () => {
  try {
    await import(document.querySelector('link[rel=editor]').href);
    change({ hasEditor: true });
  } catch (failure) {
    decline(failure);
  }
});

/** Loads it, unless it is there or on its way. */
export function wantEditor(hasEditor) {
  if (!hasEditor) load('editor');
}
