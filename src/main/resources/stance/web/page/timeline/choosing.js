/* Which position's words are on show: it stands in the address. */
import { state } from '../model/state.js';
import { put } from '../model/navigation.js';

/** The chosen position; nothing for none. */
export function chosen() {
  const stance = new URLSearchParams(state.place.about).get('said');
  return state.timeline.spans.some((each) => each.stance === stance) ? stance : '';
}

/** Chooses it, or no longer where it is chosen already; its words come into view. */
export function choose(stance) {
  put('said', stance === chosen() ? '' : stance);
  requestAnimationFrame(() => document.getElementById('tl-said')?.scrollIntoView({ block: 'nearest' }));
}
