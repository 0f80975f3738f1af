/* The smallest amendments as buttons: each says what it changes and what that brings; one click applies it. */
import { html } from 'lit-html';
import { text, actor } from '../words/words.js';
import { apply, look } from '../model/amendments.js';
import { verdict } from './response.js';

export function amendments(state) {
  const found = state.amendments;
  const isOpposed = ['CONFLICT', 'NEGOTIABLE'].includes(state.result?.verdict);
  if (!isOpposed) return '';
  return html`<h2>${text('try')}</h2>
    <p class="small">${text('tryHint')}</p>
    ${found ? list(found) : html`<button id="look-for-amendments" ?disabled=${state.isBusy} @click=${look}>${text('lookForAmendments')}</button>`}`;
}

function list({ smallest, core }) {
  if (!smallest.length) {
    return html`<p class="empty" id="no-amendment">${text('noAmendment')}</p>
      <ul>${(core?.stances ?? []).map((each) => html`<li>${actor(each.actor)} <code>${each.stance}</code></li>`)}</ul>`;
  }
  return html`<ul class="tries" id="amendments">${smallest.map((each) => html`<li>
    <button class="amendment" @click=${() => apply(each)}>
      ${each.changes.map((one) => html`<span class="change"><b>${one.provision}</b>: ${one.after ? one.label : text('leaveOut')}</span>`)}
      ${verdict(each.outcome.verdict)}
      ${each.losses.length ? html`<small class="losses">${text('loses', each.losses.map((one) => one.stance).join(', '))}</small>` : ''}
    </button></li>`)}</ul>`;
}
