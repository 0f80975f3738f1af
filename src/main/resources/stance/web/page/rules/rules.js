/* Rules: a stance is written as a form or as text; beside it what would come of it. */
import { html } from 'lit-html';
import { text } from '../words/words.js';
import { state } from '../model/state.js';
import { keyOf } from '../model/packs.js';
import * as rule from '../model/rules.js';
import * as outcomes from '../model/outcomes.js';
import * as stances from '../model/stances.js';
import { problems } from '../parts/message.js';
import { effect } from './effect.js';
import { form } from './form.js';
import { keep, kept } from './keep.js';
import { asText } from './text.js';

const VIEWS = { form, text: asText };

export function rules() {
  queueMicrotask(() => {
    stances.look();
    outcomes.look();
    rule.look(state.place.id);
  });
  const isThere = state.stances?.key === keyOf(state) && state.sources?.key === keyOf(state) && state.rule?.pack === state.pack.id && state.outcomes;
  if (!isThere) return html`<main id="main" class="wrap">${problems()}<p class="loading" role="status">${text('busy')}</p></main>`;
  const { view } = state.rule;
  const tab = (name) => html`<button type="button" class="filter" data-view-of-rule=${name} aria-pressed=${view === name} @click=${() => rule.view(name)}>${text(`as_${name}`)}</button>`;
  return html`<main id="main">${problems()}<div class="wrap ruling"><section aria-labelledby="h-rules"><h1 id="h-rules">${text('writeStance')}</h1>
      <p class="small ruling-lead">${text('noMoreNoLess')}</p>
      <div class="row mt3" role="group" aria-label=${text('formOrText')}>${Object.keys(VIEWS).map(tab)}${keep()}</div>
      ${kept()}
      ${state.rule.isBehind ? html`<p class="small row mt3" id="behind">${text(state.rule.isText ? 'textBehind' : 'formBehind')} <button type="button" class="btn btn--s" id="load-theirs" @click=${rule.loadTheirs}>${text('loadTheirs')}</button></p>` : ''}
      ${state.rule.before ? html`<p class="small row mt3" data-replaced>${text('replacedDraft')} <button type="button" class="btn btn--s" @click=${rule.bringBack}>${text('bringBack')}</button></p>` : ''}
      ${VIEWS[view]()}</section>
    <section class="ruling-effect" aria-labelledby="h-effect">${effect()}</section></div></main>`;
}
