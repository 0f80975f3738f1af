/* The scenarios as tests, and which stances they make speak. */
import { html } from 'lit-html';
import { text, actor, share } from '../words/words.js';
import { bars } from '../charts/bars.js';
import { runTests } from '../model/tests.js';
import { open } from '../model/opening.js';
import { decline } from '../model/refusal.js';

const STATUS = { PASSED: ['✔', 'accepting', 'passed'], FAILED: ['✖', 'rejecting', 'failed'], BROKEN: ['✖', 'rejecting', 'broken'] };

export function tests(state) {
  return html`<button id="run-tests" ?disabled=${state.isBusy} @click=${run}>${text('testsRun')}</button>
    ${state.isBusy ? html`<p>${text('busy')}</p>` : ''}
    ${state.tests ? results(state.tests) : ''}
    ${state.coverage ? coverage(state.coverage) : ''}
    ${state.tests ? passed(state.tests) : ''}`;
}

async function run() {
  try {
    await runTests();
  } catch (failure) {
    decline(failure);
  }
}

function results({ counts, results: all, problems }) {
  const failed = all.filter((each) => each.status !== 'PASSED');
  return html`<h3 id="tests-result" role="status">${text('testsPassed', counts.passed, counts.failed + counts.broken)}</h3>
    ${(problems ?? []).map((each) => html`<p class="note"><code>${each.file}:${each.line}</code> ${each.message}</p>`)}
    <ul class="tests">${failed.map(result)}</ul>`;
}

function passed({ counts, results: all }) {
  return html`<details class="passed"><summary>${text('passed')}: ${counts.passed}</summary>
    <ul class="tests">${all.filter((each) => each.status === 'PASSED').map(result)}</ul></details>`;
}

function result(each) {
  const [glyph, tone, word] = STATUS[each.status] ?? ['·', 'silent', 'withoutExpectation'];
  const name = each.scenario.split('/scenarios/').at(-1).replace(/^scenarios\//, '');
  return html`<li><span class="response ${tone}"><span aria-hidden="true">${glyph}</span> ${text(word)}</span>
    <button class="quiet" @click=${() => open(name)}>${name}${each.variant ? ` # ${each.variant}` : ''}</button>
    ${each.differences.map(difference)}
    ${each.problems.map((problem) => html`<p class="small"><code>${problem.file}:${problem.line}</code> ${problem.message} ${problem.hint}</p>`)}</li>`;
}

function difference({ what, expected, actual, whyNot }) {
  return html`<p class="difference">${what}: ${text('expected')} <b>${expected}</b>, ${text('actual')} <b>${actual}</b>.</p>
    ${whyNot.length ? html`<p class="because">${text('whyNoFinding')}</p><ul>${whyNot.map((line) => html`<li>${line}</li>`)}</ul>` : ''}`;
}

function coverage({ packs }) {
  return packs.map((pack) => html`<h3 id="coverage">${text('coverage')}: ${pack.pack}</h3>
    <p>${text('covered', pack.fired.part, pack.fired.all)} (${share(pack.fired.part, pack.fired.all)})</p>
    ${bars(text('coverage'), Object.entries(pack.byActor).map(([id, { part, all }]) => ({
      words: actor(id), ratio: all ? part / all : 0, figure: text('of', part, all), tone: 'accepting',
    })))}`);
}
