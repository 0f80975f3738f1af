/* The proposals of the folder as tests, and which positions they make speak. */
import { html } from 'lit-html';
import { text, number } from '../words/words.js';
import { state } from '../model/state.js';
import * as course from '../model/timeline.js';
import { runTests } from '../model/tests.js';
import { decline } from '../model/refusal.js';
import { message, problems } from '../parts/message.js';
import { coverage } from './coverage.js';
import { result } from './result.js';

const FOLDED = 'PASSED';

export function tests() {
  queueMicrotask(course.look);
  const { tests: run, coverage: covered, isBusy } = state;
  return html`${problems()}<main id="main" class="view"><div class="row"><h1>${text('tests')}</h1>
      <button type="button" class="btn btn--primary end" id="run-tests" ?disabled=${isBusy}
        @click=${start}>${text(run ? 'runAgain' : 'runTests')}</button></div>
    <p class="muted small">${text('testsHint')}</p>
    ${run ? results(run) : html`<div class="mt4">${message(html`<p role="status">${text(isBusy ? 'testsRunning' : 'notRunYet')}</p>`)}</div>`}
    ${covered ? covered.packs.map(coverage) : run && isBusy ? html`<p class="loading" role="status">${text('busy')}</p>` : ''}
    ${run ? passed(run) : ''}</main>`;
}

async function start() {
  try {
    await runTests();
  } catch (failure) {
    decline(failure);
  }
}

/* Counts, and first what failed. */
function results({ counts, results: all, problems: found }) {
  const failed = all.filter((each) => each.status !== FOLDED);
  const figure = (name, value) => (value ? html`<span data-count=${name}><b>${number(value)}</b> ${text(`count_${name}`)}</span>` : '');
  return html`<p class="lead-sentence mt4" id="tests-result"
      role="status">${text(failed.length ? 'someFailed' : 'allPassed', number(counts.passed), number(failed.length))}</p>
    <p class="legend">${['passed', 'failed', 'broken', 'withoutExpectation', 'notRun'].map((name) => figure(name, counts[name]))}</p>
    ${(found ?? []).map((each) => html`<p class="note"><code>${each.file}${each.line ? `:${each.line}` : ''}</code> ${each.message} ${each.hint}</p>`)}
    ${failed.length ? html`<section class="panel" aria-labelledby="h-failed"><h2 id="h-failed">${text('notAsExpected')}</h2>
      <p>${text('notAsExpectedHint')}</p>
      <ul id="failed">${failed.map(result)}</ul></section>` : ''}`;
}

function passed({ results: all }) {
  const good = all.filter((each) => each.status === FOLDED);
  if (!good.length) return '';
  return html`<details class="mt5" id="passed"><summary>${text('passedOnes', number(good.length))}</summary><ul
    class="tests mt2">${good.map(result)}</ul></details>`;
}
