/* One provision as a card, with a control for each field of its type. */
import { html } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { text, spaced } from '../words/words.js';
import { setProvision } from '../model/actions.js';
import { alternative } from '../model/scenario.js';
import { field } from './field.js';

export function provision(state, id) {
  const term = state.draft.provisions[id];
  const type = state.pack.types.find((each) => each.name === term.type);
  const isChanged = JSON.stringify(state.saved.provisions?.[id]) !== JSON.stringify(term);
  return html`<article class="card ${isChanged ? 'changed' : ''}" data-provision=${id} aria-labelledby="provision-${id}">
    <div class="card-head">
      <h3 id="provision-${id}">${id}</h3>
      <span class="small" title=${type?.doc ?? ''}>${spaced(term.type)}</span>
      <button class="quiet" aria-label=${text('remove', id)} @click=${() => setProvision(id, undefined)}>✕</button>
    </div>
    ${(type?.fields ?? []).map((each) => field(state, id, term, each))}
    ${others(state, id)}
  </article>`;
}

function others(state, id) {
  const options = Object.entries(state.saved.alternatives?.[id] ?? {});
  if (!options.length) return '';
  const written = state.saved.provisions[id];
  const choose = (e) => {
    const chosen = options.find(([label]) => label === e.target.value);
    setProvision(id, chosen ? alternative(written, chosen[1]) : written);
  };
  return html`<label>${text('alternatives')} <select class="alternatives" .value=${live('')} @change=${choose}>
    <option value="">${text('asWritten')}</option>
    ${options.map(([label]) => html`<option value=${label}>${label}</option>`)}
  </select></label>`;
}
