/* The record of the pack: every stance with its words, read once for each language. */
import { state, change } from './state.js';
import * as api from './api.js';
import { decline } from './refusal.js';

let asked;

export async function look() {
  const { pack, language, stances } = state;
  const key = `${pack?.id} ${language}`;
  if (!pack || asked === key || (stances?.pack === pack.id && stances.language === language)) return;
  asked = key;
  try {
    const { stances: list } = await api.get(`/packs/${encodeURIComponent(pack.id)}/stances`);
    if (state.pack?.id === pack.id && state.language === language) change({ stances: { pack: pack.id, language, list } });
  } catch (failure) {
    change({ stances: { pack: pack.id, language, list: [] } });
    decline(failure);
  } finally {
    asked = undefined;
  }
}
