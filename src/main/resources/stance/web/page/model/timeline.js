/* How positions came and went, which is long: it is read when something of it is asked for, once for each language and content of the pack. */
import { state, change } from './state.js';
import * as api from './api.js';
import { once } from './once.js';
import { keyOf } from './packs.js';
import { decline } from './refusal.js';

const ask = once(async (key) => {
  const { pack } = state;
  const show = ({ events, spans }) => {
    const days = [...new Set(events.map((event) => event.day).concat(pack.until))].sort();
    change({ timeline: { key, pack: pack.id, events, spans, days } });
  };
  try {
    show(await api.get(`/packs/${encodeURIComponent(pack.id)}/timeline`));
  } catch (failure) {
    show({ events: [], spans: [] });
    decline(failure);
  }
});

/** Asks for it, unless it is there or on its way. */
export async function look() {
  if (state.pack && state.timeline?.key !== keyOf(state)) await ask(keyOf(state));
}
