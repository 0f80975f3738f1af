/* What the stance says of which terms, as a sentence whose words open lists. */
import { html } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { text, actorInSentence } from '../words/words.js';
import { state } from '../model/state.js';
import { OPERATORS } from '../model/ruling.js';
import { addTest, setPart, setTest, setType } from '../model/rules.js';
import { closeMenu, listbox, opens, word } from '../parts/menu.js';
import { icon } from '../parts/icons.js';
import { named, typeWords } from '../parts/sentence.js';
import { types } from '../parts/types.js';
import { first, valueControl, valuesWords } from './values.js';

const EFFECTS = ['opposes', 'rulesOut', 'requires', 'accepts', 'supports', 'remarks', 'denies'];
/** What can be said of a term that meets a demand. */
const MET = ['accepts', 'supports', 'remarks'];

export function says({ type: name, tests, effect, metadata, missing }) {
  const type = state.pack.types.find((each) => each.name === name);
  const kinds = () => types(state.pack.types, (chosen) => setType(chosen.name), name);
  const hasDemand = tests.some((each) => each.demanded);
  const effects = () => listbox(text('name_effect'), (hasDemand ? MET : EFFECTS).map((each) => ({ value: each, words: text(each) })), effect, (chosen) => setPart('effect', chosen));
  return html`<div class="says-rule"><p>${text('whereThereIs')} ${word('rule.type', `${text('name_type')}: ${type ? typeWords(name) : text('choose')}`, type ? typeWords(name) : text('choose'), opens('rule.type', kinds), 'dialog')}</p>
    ${type ? html`${list(type, tests, false)}${list(type, tests, true)}` : ''}
    <p>${hasDemand ? text('ifMet') : ''} ${metadata.actor ? actorInSentence(metadata.actor) : text('theActor')} ${word('rule.effect', `${text('name_effect')}: ${text(effect)}`, text(effect), opens('rule.effect', effects), 'listbox')} ${text('it')}.</p>
    ${hasDemand ? html`<p class="small muted">${text('ifMissed')}</p>` : ''}
    ${effect === 'requires' ? html`<label class="wide">${text('name_missing')}<input class="field" name="missing" maxlength="200" .value=${live(missing)} @input=${(event) => setPart('missing', event.target.value)}></label>` : ''}</div>`;
}

/* The tests of the subject, or those of the demand. */
function list(type, tests, isDemand) {
  const own = tests.map((test, at) => ({ test, at })).filter(({ test }) => test.demanded === isDemand);
  const name = isDemand ? 'demand' : 'subject';
  const fields = () => html`<ul class="choices">${type.fields.filter((field) => OPERATORS[field.kind]).map((field) => html`<li><button type="button" data-field=${field.name} @click=${() => {
    closeMenu();
    addTest({ field: field.name, operator: OPERATORS[field.kind][0], values: first(field), demanded: isDemand });
    if (isDemand && !MET.includes(state.rule.form.effect)) setPart('effect', MET[0]);
  }}>${named(field)}</button></li>`)}</ul>`;
  return html`<div class="tests-of" data-tests=${name}>${own.length ? html`<p>${text(isDemand ? 'itMustBe' : 'ofWhich')}</p><ul>${own.map(({ test, at }) => row(type, test, at))}</ul>` : ''}
    <button type="button" class="link small" data-add=${name} aria-haspopup="dialog" @click=${opens(`rule.${name}`, fields)}>+ ${text(`add_${name}`)}</button></div>`;
}

function row(type, test, at) {
  const field = type.fields.find((each) => each.name === test.field);
  const operators = () => listbox(named(field), OPERATORS[field.kind].map((each) => ({ value: each, words: operatorWords(field, each) })), test.operator, (operator) => {
    const isSeveral = operator.endsWith('in');
    setTest(at, { ...test, operator, values: isSeveral ? test.values : test.values.slice(0, 1) });
  });
  const values = valuesWords(field, test.values);
  return html`<li data-test-of=${test.field}>${named(field)} ${word(`rule.${at}.operator`, operatorWords(field, test.operator), operatorWords(field, test.operator), opens(`rule.${at}.operator`, operators), 'listbox')}
    ${word(`rule.${at}.values`, `${named(field)}: ${values}`, values, opens(`rule.${at}.values`, () => valueControl(field, state.rule.form.tests[at] ?? test, (next) => setTest(at, { ...test, values: next }))), 'dialog')}
    <button type="button" class="btn btn--quiet btn--s" aria-label=${text('leaveOutTest', named(field))} @click=${() => setTest(at, undefined)}>${icon('close')}</button></li>`;
}

const NAMES = { '==': 'is', '!=': 'isNot', in: 'isOneOf', 'not in': 'isNoneOf', contains: 'includes', 'not contains': 'includesNot', '>=': 'atLeast', '<=': 'atMost', '>': 'moreThan', '<': 'lessThan' };

function operatorWords({ kind }, operator) {
  return text(`${kind === 'DATE' ? 'day' : 'op'}_${NAMES[operator]}`);
}
