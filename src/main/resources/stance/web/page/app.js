/* Where the page starts: it draws what the state says, anew whenever that changes. */
import { html, render } from 'lit-html';
import { state, subscribe } from './model/state.js';
import { begin } from './model/actions.js';
import { header } from './views/header.js';
import { proposal } from './views/proposal.js';
import { outcome } from './views/outcome.js';
import { why } from './views/why.js';
import { problems } from './views/problems.js';
import { steps } from './views/steps.js';
import { text } from './words/words.js';
import './model/drop.js';

const root = document.getElementById('workbench');

function page() {
  return html`
    <a class="skip" href="#outcome">${text('skip')}</a>
    ${header(state)}
    ${problems(state)}
    ${steps(state)}
    <main class="columns step-${state.step} ${state.isStale ? 'stale' : ''}">
      <section class="column" id="proposal" aria-label=${text('proposal')}>${proposal(state)}</section>
      <section class="column" id="outcome" aria-label=${text('outcome')} tabindex="-1">${outcome(state)}</section>
      <section class="column" id="why" aria-label=${text('why')} tabindex="-1">${why(state)}</section>
    </main>`;
}

subscribe(() => {
  document.documentElement.lang = state.language;
  document.title = state.draft ? `${state.draft.title} · Stance` : 'Stance';
  render(page(), root);
});
root.replaceChildren();
begin();
