/* What would come of it: refusals with their place, the rule in words, the answers to a proposal, tests that turn, and what is doubtful. */
import { html } from 'lit-html';
import { text } from '../words/words.js';
import { state } from '../model/state.js';
import { put } from '../model/navigation.js';
import { lacking } from '../model/ruling.js';
import { subjectName, tryOut } from '../model/trial.js';
import { others, problemsOfForm, view } from '../model/rules.js';
import { message } from '../parts/message.js';
import { arrow, chip, chipWas } from '../parts/response.js';
import { answers } from './answers.js';
import { nameOf } from './form.js';
import { doubtful, turns } from './more.js';

export function effect() {
  const { rule, trial } = state;
  const missing = rule.isText || rule.fork ? [] : lacking(rule.form);
  return html`<h2 id="h-effect">${text('whatWouldCome')}</h2>${subject()}
    ${missing.length ? message(html`<p id="lacking">${text('stillToFill', missing.map((each) => text(`lack_${each}`)).join(', '))}</p>`) : ''}
    <div id="trial" aria-busy=${Boolean(trial?.isBusy)}>${trial?.isBusy && !trial.after && !trial.problems?.length ? html`<p role="status">${text('busy')}</p>` : ''}
    ${trial?.problems?.length ? refused(trial.problems) : ''}${trial?.after || trial?.stances ? outcome(trial) : ''}</div>`;
}

function subject() {
  const own = state.scenarios.filter((each) => each.pack === state.pack.id);
  const choose = (event) => {
    put('with', event.target.value);
    tryOut();
  };
  const name = subjectName();
  const option = (each) => html`<option value=${each.name} ?selected=${each.name === name}>${each.title}</option>`;
  return html`<label class="subject">${text('toWhich')} <select class="field" id="subject" @change=${choose}>
    ${state.draft ? html`<option value="" ?selected=${!name}>${text('onShow', state.draft.title)}</option>` : ''}
    ${own.filter((each) => each.audience !== 'tests').map(option)}
    <optgroup label=${text('edgeCases')}>${own.filter((each) => each.audience === 'tests').map(option)}</optgroup></select></label>`;
}

function refused(found) {
  const inForm = problemsOfForm();
  return html`<div class="message" role="alert" id="refusals"><h3>${text('doesNotLoad')}</h3><ul>${found.map((each) => html`<li>
    ${inForm.some((one) => one.message === each.message) ? toField(inForm.find((one) => one.message === each.message)) : toText(each)}
    ${each.message} ${each.hint}</li>`)}</ul>${state.trial.after ? html`<p class="small">${text('lastGood')}</p>` : ''}</div>`;
}

function toField({ field }) {
  const show = () => {
    view('form');
    requestAnimationFrame(() => document.querySelector(`#stance-form [name=${field}]`)?.focus());
  };
  return html`<button type="button" class="link" data-at-field=${field} @click=${show}>${text(nameOf(field))}</button>:`;
}

function toText({ file, line, column }) {
  if (!line) return html`<code>${file}</code>`;
  const show = () => {
    view('text');
    requestAnimationFrame(() => document.getElementById('rule-text')?.show?.(line, column));
  };
  return html`<button type="button" class="link" data-line=${line} @click=${show}><code>${file.split('/').slice(2).join('/') || file}:${line}:${column}</code></button>`;
}

function outcome(trial) {
  const { before, after, problems } = trial;
  const isAnother = before && after && before.verdict !== after.verdict;
  const own = others(trial);
  return html`<div class=${problems.length ? 'is-stale' : ''}>
    ${after ? html`<p class="verdict-chips mt3" id="trial-verdict" role="status">${isAnother ? html`${chipWas(before.verdict)} ${arrow()} ` : ''}${chip(after.verdict, 'chip--big')}</p>
      <p class="mt1">${after.sentence}${isAnother || !before ? '' : ` ${text('verdictSame')}`}</p>${answers(before, after)}` : ''}
    ${own.length ? html`<h3 class="mt4">${text('ruleInWords')}</h3><div class="because" id="rule-words">${own.flatMap((each) => each.rules).map((each) => html`<p>${each.words}</p>`)}</div>` : ''}
    ${turns(trial)}${doubtful(trial)}</div>`;
}
