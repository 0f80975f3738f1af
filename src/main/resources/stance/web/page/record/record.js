/* The record: every position with its words; a search and filters, what they find, and one position in full, or the map. */
import { html } from 'lit-html';
import { text } from '../words/words.js';
import { state } from '../model/state.js';
import * as outcomes from '../model/outcomes.js';
import { keyOf } from '../model/packs.js';
import * as stances from '../model/stances.js';
import { filtersOf, found } from '../model/finding.js';
import { problems } from '../parts/message.js';
import { facets } from './facets.js';
import { full } from './full.js';
import { map } from './map.js';
import { results } from './results.js';

const MAP = 'map';

export function record() {
  queueMicrotask(() => {
    stances.look();
    outcomes.lookAtAll();
  });
  if (state.stances?.key !== keyOf(state)) return html`<main id="main" class="wrap">${problems()}<p class="loading" role="status">${text('busy')}</p></main>`;
  const filters = filtersOf(state.place.about);
  const { list } = state.stances;
  const hits = found(list, filters, state.pack);
  const { id } = state.place;
  const chosen = list.find((each) => each.id === id) ?? (id ? undefined : hits[0]);
  return html`${problems()}<main class="record ${id ? 'record--one' : ''}" id="main"><h1 class="vh">${text('record')}</h1>
    <section class="facets" aria-label=${text('filterRecord')}>${facets(list, filters)}</section>
    <section class="results" aria-label=${text('found')}>${results(hits, list, filters, chosen)}</section>
    <section class="full" id="full" aria-label=${text('inFull')} tabindex="-1">${id === MAP ? map() : full(chosen, id)}</section>
  </main>`;
}
