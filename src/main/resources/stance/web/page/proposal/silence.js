/* A silent answer: which positions came nearest, what each is missing, and a button that tries it. */
import { html } from 'lit-html';
import { text, actorInSentence } from '../words/words.js';
import { condition } from '../parts/condition.js';
import { reading } from '../parts/said.js';

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
    ${attempt ? html`<div class="because"><p>${text('wouldSpeak')}</p><ul>${attempt.conditions.map((each) => condition(each, false))}</ul></div>` : ''}
    ${reading(stance, '')}
  </article>`;
}
