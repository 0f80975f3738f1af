/* Taking the file along, saving it where the server lets one, and beginning anew. */
import { html } from 'lit-html';
import { text } from '../words/words.js';
import { state } from '../model/state.js';
import { save, startAnew } from '../model/rules.js';
import { offer } from '../parts/offer.js';

export function keep() {
  const { rule, trial, server, packs, pack } = state;
  const isFine = trial && !trial.isBusy && !trial.problems?.length && rule.text;
  const isSaved = server.writable && !packs.find((each) => each.id === pack.id)?.isSent;
  const take = () => offer(rule.file.split('/').at(-1), new Blob([rule.text], { type: 'text/plain' }));
  return html`<span class="row end"><button type="button" class="btn btn--s" id="take-rules" ?disabled=${!rule.text} @click=${take}>${text('takeFile')}</button>
    ${isSaved ? html`<button type="button" class="btn btn--s btn--primary" id="save-rules" ?disabled=${!isFine} @click=${save}>${text('saveInto', rule.file || '…')}</button>` : html`<span class="small muted" id="not-saved">${text('notSavedHere')}</span>`}
    <button type="button" class="btn btn--s btn--quiet" id="rule-anew" @click=${startAnew}>${text('beginAnew')}</button></span>`;
}
