/* The left column: what is proposed, by whom, among whom. */
import { html } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { live } from 'lit-html/directives/live.js';
import { text, actor, spaced } from '../words/words.js';
import { setPart, setProvision } from '../model/actions.js';
import { begun } from '../model/packs.js';
import { freeName } from '../model/draft.js';
import { provision } from './provision.js';
import { tries } from './tries.js';

export function proposal(state) {
  if (!state.draft) return html`<h2>${text('proposal')}</h2>`;
  const ids = Object.keys(state.draft.provisions);
  return html`
    <h2>${text('proposal')}</h2>
    ${who(state)}
    ${ids.length ? '' : html`<p class="empty">${text('noProvisions')}</p>`}
    ${repeat(ids, (id) => id, (id) => provision(state, id))}
    ${adding(state)}
    ${inForce(state)}
    ${tries(state)}`;
}

function who({ draft, pack }) {
  const parties = draft.parties ?? [];
  return html`<div class="who">
    <label>${text('proposer')} <select id="proposer" .value=${live(draft.proposedBy ?? '')}
      @change=${(e) => setPart('proposedBy', e.target.value || undefined)}>
      <option value="">${text('nobody')}</option>
      ${pack.actors.map((each) => html`<option value=${each.id} ?selected=${each.id === draft.proposedBy}>${each.name}</option>`)}
    </select></label>
    <fieldset><legend>${text('parties')}</legend>
      ${pack.actors.map((each) => html`<label class="check"><input type="checkbox" name="party" value=${each.id}
        .checked=${live(parties.includes(each.id))} @change=${(e) => setPart('parties',
          e.target.checked ? [...parties, each.id] : parties.filter((id) => id !== each.id))}> ${actor(each.id)}</label>`)}
    </fieldset></div>`;
}

function adding({ pack, draft }) {
  const types = pack.types.filter((type) => !type.family);
  const add = (e) => {
    e.preventDefault();
    const type = types.find((each) => each.name === e.target.elements.type.value);
    const name = e.target.elements.id.value.trim() || freeName(spaced(type.name).split(' ').at(-1), draft.provisions);
    setProvision(name, begun(type, pack));
    e.target.reset();
  };
  return html`<details class="adding" id="adding"><summary>+ ${text('addProvision')}</summary>
    <form id="add-form" @submit=${add}>
      <label>${text('type')} <select name="type">${types.map((each) => html`<option value=${each.name}>${spaced(each.name)}: ${each.doc}</option>`)}</select></label>
      <label>${text('provisionName')} <input name="id" pattern="[A-Za-z][A-Za-z0-9_\\-]*" autocomplete="off"></label>
      <button>${text('add')}</button>
    </form></details>`;
}

function inForce({ draft, pack }) {
  const facts = Object.entries(draft.context ?? {});
  if (!facts.length) return '';
  return html`<details class="in-force"><summary>${text('context')}: ${facts.map(([id]) => id).join(', ')}</summary>
    ${facts.map(([id, fact]) => html`<h4>${id}</h4><dl>${Object.entries(fact).map(([name, value]) => html`
      <dt>${spaced(name)}</dt><dd>${value?.join?.(', ') ?? String(value)}</dd>`)}</dl>`)}</details>`;
}
