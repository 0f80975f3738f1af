/* The left column: what is proposed, by whom, among whom, and what else the file holds. */
import { html } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { live } from 'lit-html/directives/live.js';
import { text, actorInSentence } from '../words/words.js';
import { state } from '../model/state.js';
import { redo, setPart, undo } from '../model/edits.js';
import { draftOf } from '../model/scenario.js';
import { listbox, opens, word } from '../parts/menu.js';
import { icon } from '../parts/icons.js';
import { listed, sentence } from '../parts/sentence.js';
import { adding } from './adding.js';
import { ghost, term } from './term.js';
import { variants } from './variants.js';

export function terms() {
  const opened = state.isBegun ? {} : draftOf(state.saved, state.variant).provisions;
  const ids = [...new Set([...Object.keys(opened), ...Object.keys(state.draft.provisions)])];
  return html`
    <div class="col-head"><h2 id="h-proposal">${text('proposal')}</h2>
      <button type="button" class="btn btn--quiet btn--s" id="undo" title=${text('undo')} ?disabled=${!state.past.length} @click=${undo}>${icon('undo')}<span>${text('undo')}</span></button>
      <button type="button" class="btn btn--quiet btn--s" id="redo" title=${text('redo')} ?disabled=${!state.future.length} @click=${redo}>${icon('redo')}<span>${text('redo')}</span></button></div>
    ${who()}
    ${Object.keys(state.draft.provisions).length ? '' : firstSteps()}
    ${repeat(ids, (id) => id, (id) => (state.draft.provisions[id] ? term(id) : ghost(id, opened[id])))}
    ${adding()}
    ${inForce()}
    ${variants()}`;
}

function who() {
  const { draft, pack } = state;
  const parties = draft.parties ?? [];
  const proposer = draft.proposedBy ? actorInSentence(draft.proposedBy) : text('nobody');
  const entries = [...pack.actors.map((each) => ({ value: each.id, words: each.name })), { value: '', words: text('nobody') }];
  const proposers = () => listbox(text('proposer'), entries, draft.proposedBy ?? '', (id) => setPart('proposedBy', id || undefined));
  const drafts = () => Object.fromEntries(entries.map(({ value }) => [value, { ...state.draft, proposedBy: value || undefined }]));
  const asked = listed(parties.map(actorInSentence)) || text('nobody');
  return html`<p class="who">${text('proposedBy')} ${word('proposer', `${text('proposer')}: ${proposer}`, proposer, opens('proposer', proposers, drafts), 'listbox')}${text('toBeAgreedBy')}
    ${word('parties', `${text('parties')}: ${asked}`, asked, opens('parties', choosingParties), 'dialog')}.</p>`;
}

function choosingParties() {
  const parties = state.draft.parties ?? [];
  return html`<p class="menu-head" id="menu-head">${text('parties')}</p><fieldset aria-labelledby="menu-head">${state.pack.actors.map((each) => html`<label class="check">
    <input type="checkbox" name="party" value=${each.id} .checked=${live(parties.includes(each.id))} @change=${(event) => setPart('parties',
      event.target.checked ? [...parties, each.id] : parties.filter((id) => id !== each.id))}>${each.name}</label>`)}</fieldset>`;
}

/* An empty proposal says how to fill it. */
function firstSteps() {
  return html`<ol class="first-steps" id="first-steps">
    <li>${text('firstWho')}</li><li>${text('firstTerm')}</li><li>${text('firstLook')}</li></ol>`;
}

function inForce() {
  const facts = Object.entries(state.draft.context ?? {});
  if (!facts.length) return '';
  return html`<section class="section in-force"><h3>${text('context')}</h3>
    ${facts.map(([id, fact]) => html`<p class="small mt1"><b>${id}</b><br>${sentence(state.pack, fact)}</p>`)}</section>`;
}
