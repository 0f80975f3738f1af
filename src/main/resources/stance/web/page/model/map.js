/* Where the record of the pack speaks and where it does not, read once for each language. */
import { state, change } from './state.js';
import * as api from './api.js';
import { decline } from './refusal.js';

let asked;

export async function look() {
  const { pack, language, map } = state;
  const key = `${pack.id} ${language}`;
  if (asked === key || map?.key === key) return;
  asked = key;
  try {
    const { types, gaps } = await api.get(`/packs/${encodeURIComponent(pack.id)}/record`);
    change({ map: { key, pack: pack.id, types, gaps } });
  } catch (failure) {
    decline(failure);
  }
}
