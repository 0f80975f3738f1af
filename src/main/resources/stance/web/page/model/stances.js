/* The record of the pack: every stance with its words, read once for each language and content of the pack. */
import { state, change } from './state.js';
import * as api from './api.js';
import { once } from './once.js';
import { keyOf } from './packs.js';
import { decline } from './refusal.js';

const ask = once(async (key) => {
  const show = (list) => change({ stances: { key, list } });
  try {
    const { stances } = await api.get(`/packs/${encodeURIComponent(state.pack.id)}/stances`);
    show(stances);
  } catch (failure) {
    show([]);
    decline(failure);
  }
});

/** Asks for them, unless they are there or on their way. */
export async function look() {
  if (state.pack && state.stances?.key !== keyOf(state)) await ask(keyOf(state));
}
