/* What hangs on each stance under assumptions of the reader's own. Nothing is shown before one is made. */
import { html } from 'lit-html';
import { text, percent } from '../words/words.js';
import { state } from '../model/state.js';
import { VERDICTS } from '../model/cells.js';
import { holds, isBehind, isOverSpace, look, over } from '../model/robustness.js';
import { isOpen } from '../model/space.js';
import { bars } from '../parts/bars.js';
import { message } from '../parts/message.js';
import { chip } from '../parts/response.js';
import { holding } from './holding.js';
import { tornado } from './tornado.js';

export function hanging() {
  return html`<section class="panel" id="hanging" aria-labelledby="h-hanging"><h2 id="h-hanging">${text('whatHangs')}</h2><p>${text('whatHangsHint')}</p>
    ${holding()}${holds().length ? found() : ''}</section>`;
}

function found() {
  queueMicrotask(look);
  const { robustness } = state;
  if (!robustness) return html`<p class="loading" role="status">${text('busy')}</p>`;
  if (robustness.failed) return html`<div role="alert" id="no-robustness">${message(robustness.failed.map((each) => html`<p>${each.message} ${each.hint}</p>`))}</div>`;
  return html`<div id="robustness" class=${isBehind() ? 'stale' : ''} aria-busy=${isBehind()}>${verdicts(robustness.result)}${tornado(robustness.result)}
    <p class="small muted mt3">${text('yoursPredictNothing')}</p></div>`;
}

/* What is to be expected, beside what is where every stance holds. */
function verdicts({ sentence, recorded, expected, likeliest }) {
  const kinds = VERDICTS.map((verdict) => ({ verdict, now: expected[verdict.toLowerCase()], was: recorded[verdict.toLowerCase()] })).filter(({ now, was }) => now || was);
  const rows = kinds.map(({ verdict, now, was }) => ({ words: chip(verdict), ratio: now, figure: now === was ? percent(now) : text('insteadOf', percent(now), percent(was)) }));
  return html`<div class="expected"><p class="lead-sentence" id="expected" role="status" data-likeliest=${likeliest}>${sentence}</p>
    ${isOpen() ? ofWhat() : ''}
    <div class="yours-bars mt3">${bars(text('underYours'), [{ rows }])}</div></div>`;
}

function ofWhat() {
  const choice = (name, isOn) => html`<button type="button" class="filter" data-over=${name} aria-pressed=${isOn} @click=${() => over(name)}>${text(`over_${name}`)}</button>`;
  return html`<div class="row mt3" role="group" aria-label=${text('askedOf')}>${choice('proposal', !isOverSpace())}${choice('space', isOverSpace())}</div>`;
}
