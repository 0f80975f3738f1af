/* A silent answer: which positions came nearest, what each is missing, and a button that tries what would meet it. */
import { html } from 'lit-html';
import { text, actorInSentence } from '../words/words.js';
import { state } from '../model/state.js';
import { valueOf } from '../model/amendments.js';
import { setField } from '../model/edits.js';
import { condition } from '../parts/condition.js';
import { reading } from '../parts/said.js';
import { named, typeOf, valueWords } from '../parts/sentence.js';

export function silence({ party, provision, nearest }) {
  return html`<section class="silence" data-silence=${provision}>
    <p class="small">${text('silentOn', actorInSentence(party), provision)}</p>
    ${nearest.length ? html`<h3 class="mt3">${text('nearest')}</h3>` : ''}
    ${nearest.map((each) => near(each))}
  </section>`;
}

function near({ stance, title, hindrance, attempt }) {
  return html`<article class="said said--silent" data-near=${stance} aria-labelledby="near-${stance}">
    <header><h3 id="near-${stance}">${title}</h3></header>
    ${hindrance ? html`<p class="small">${text(`${hindrance}_HINDRANCE`)}</p>` : ''}
    ${attempt && !hindrance ? html`<div class="because"><p>${text('wouldSpeak')}</p><ul>${attempt.conditions.map((each) => condition(each, false, trying(each.change)))}</ul></div>` : ''}
    ${reading(stance, '')}
  </article>`;
}

/* What would meet the condition, as a button. */
function trying(change) {
  const term = change && state.draft.provisions[change.provision];
  const field = term && typeOf(state.pack, term)?.fields.find((each) => each.name === change.field);
  if (!field) return '';
  const value = valueOf(field, change.value);
  return html` <button type="button" class="btn btn--s" data-try="${change.provision}.${field.name}"
    @click=${() => setField(change.provision, field.name, value)}>${text('tryValue', named(field), valueWords(field, value))}</button>`;
}
