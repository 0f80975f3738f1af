/* A silent cell: which stances of the party came nearest. It is the reader's research list. */
import { html } from 'lit-html';
import { text, actor } from '../words/words.js';
import { condition, rule } from './evidence.js';

export function silence(state, { party, provision, nearest }) {
  return html`<section class="silence">
    <p class="empty">${text('silentOn', actor(party))} (${provision})</p>
    ${nearest.length ? html`<h3>${text('nearest')}</h3>` : ''}
    ${nearest.map((each) => html`<article class="evidence edge silent" data-near=${each.stance}>
      <h4>${each.title} <code>${each.stance}</code></h4>
      ${each.attempt ? html`<ul class="conditions">${each.attempt.conditions.map(condition)}</ul>` : ''}
      ${rule(state, each.stance)}
    </article>`)}
  </section>`;
}
