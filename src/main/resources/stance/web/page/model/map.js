/* Where the record of the pack speaks and where it does not, read once for each language and content of the pack. */
import { state, change } from './state.js';
import * as api from './api.js';
import { once } from './once.js';
import { keyOf } from './packs.js';
import { decline } from './refusal.js';

const ask = once(async (key) => {
  try {
    const { types, gaps } = await api.get(`/packs/${encodeURIComponent(state.pack.id)}/record`);
    change({ map: { key, types, gaps } });
  } catch (failure) {
    change({ map: { key, types: [], gaps: [] } });
    decline(failure);
  }
});

/** Asks for it, unless it is there or on its way. */
export async function look() {
  if (state.map?.key !== keyOf(state)) await ask(keyOf(state));
}
