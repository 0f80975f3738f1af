/* Taking the file along, saving it where the server lets one, and beginning anew. */
import { html } from 'lit-html';
import { text } from '../words/words.js';
import { state } from '../model/state.js';
import { errors, save, startAnew } from '../model/rules.js';
import { linkTo } from '../model/navigation.js';
import { message } from '../parts/message.js';
import { offer } from '../parts/offer.js';

export function keep() {
  const { rule, trial, server, packs, pack } = state;
  const isFine = trial && !trial.isBusy && !trial.problems?.length && rule.text && !errors(trial).length;
  const isSaved = server.writable && !packs.find((each) => each.id === pack.id)?.isSent;
  const take = () => offer(rule.file.split('/').at(-1), new Blob([rule.text], { type: 'text/plain' }));
  return html`<span class="row end"><button type="button" class="btn btn--s" id="take-rules" ?disabled=${!rule.text} @click=${take}>${text('takeFile')}</button>
    ${isSaved ? html`<button type="button" class="btn btn--s btn--primary" id="save-rules" ?disabled=${!isFine} @click=${save}>${text('saveInto', rule.file || '…')}</button>` : html`<span class="small muted" id="not-saved">${text('notSavedHere')}</span>`}
    <button type="button" class="btn btn--s btn--quiet" id="rule-anew" @click=${startAnew}>${text('beginAnew')}</button></span>`;
}

/** Why it is not saved, or what was saved and where it is to be seen. */
export function kept() {
  const { rule, trial, server } = state;
  const held = server.writable ? errors(trial) : [];
  if (held.length) return html`<div class="mt3" id="held-back">${message(text('heldBack', held.map((each) => each.code).join(', ')))}</div>`;
  if (!rule.saved) return '';
  const { file, stances, subject, address } = rule.saved;
  return html`<div class="mt3" id="was-saved">${message(html`<p>${text('saved', file)}</p><ul>
    ${stances.map(({ id, title }) => html`<li>${text('inTheRecord')} <a href=${linkTo({ screen: 'record', id })}>${title}</a> <span class="id">${id}</span></li>`)}
    ${address ? html`<li>${text('evaluatedWith')} <a href=${address}>${subject}</a></li>` : ''}</ul>`)}</div>`;
}
