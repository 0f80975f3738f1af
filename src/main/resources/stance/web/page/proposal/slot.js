/* A value in a sentence: it reads as text and works as a control, which the vocabulary tells. */
import { html } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { text, label } from '../words/words.js';
import { state } from '../model/state.js';
import { setField } from '../model/edits.js';
import { changedField } from '../model/draft.js';
import { closeMenu, listbox, opens, word } from '../parts/menu.js';
import { named } from '../parts/sentence.js';

export function slot(id, field, words) {
  const isYours = changedField(state, id, field.name);
  const label = `${named(field)}: ${words}${isYours ? `, ${text('byYou')}` : ''}`;
  return word(`${id}.${field.name}`, label, words, edits(id, field), LISTED.includes(field.kind) ? 'listbox' : 'dialog', isYours);
}

const LISTED = ['CHOICE', 'FLAG'];

/** What a button does that opens the choices of a field. */
export function edits(id, field) {
  return opens(`${id}.${field.name}`, () => choices(id, field), LISTED.includes(field.kind) ? () => drafts(id, field) : undefined);
}

/** The control of a field. What is being typed stays as it is while answers arrive: it is bound without `live`. */
export function choices(id, field) {
  const value = state.draft.provisions[id]?.[field.name];
  return html`<p class="menu-head" id="menu-head">${named(field)}</p>${(CONTROLS[field.kind] ?? line)(id, field, value)}`;
}

const CONTROLS = { CHOICE: choice, FLAG: choice, CHOICES: several, NUMBER: number, WHOLE_NUMBER: number, DATE: date };

function options(field) {
  const all = field.kind === 'FLAG'
    ? [['true', field.phrase ?? text('yes')], ['false', field.denial ?? text('no')]]
    : state.pack.enums[field.enum].map((each) => [each.name, label(field.enum, each.name)]);
  return field.optional ? [...all, ['', text('notSaid')]] : all;
}

function read(field, written) {
  if (written === '') return undefined;
  return field.kind === 'FLAG' ? written === 'true' : written;
}

function choice(id, field, value) {
  const entries = options(field).map(([each, words]) => ({ value: each, words }));
  return listbox(named(field), entries, value === undefined ? '' : String(value), (chosen) => setField(id, field.name, read(field, chosen)));
}

function drafts(id, field) {
  const { draft } = state;
  return Object.fromEntries(options(field).map(([each]) => {
    const { [field.name]: old, ...rest } = draft.provisions[id] ?? {};
    const value = read(field, each);
    return [each, { ...draft, provisions: { ...draft.provisions, [id]: value === undefined ? rest : { ...rest, [field.name]: value } } }];
  }));
}

/* In the order of the file, so that a save changes nothing else there. */
function several(id, field, value = []) {
  const toggled = (name, isOn) => (isOn ? [...value, name] : value.filter((each) => each !== name));
  return html`<fieldset aria-labelledby="menu-head">${state.pack.enums[field.enum].map((each) => html`<label class="check">
    <input type="checkbox" value=${each.name} .checked=${live(value.includes(each.name))} @change=${(event) => {
      const next = toggled(each.name, event.target.checked);
      setField(id, field.name, next.length || !field.optional ? next : undefined);
    }}>${label(field.enum, each.name)}</label>`)}</fieldset>`;
}

function number(id, field, value) {
  const isRange = field.minimum !== undefined && field.maximum !== undefined;
  const step = field.kind === 'WHOLE_NUMBER' ? '1' : 'any';
  const set = (event) => setField(id, field.name, event.target.value === '' ? undefined : Number(event.target.value));
  return html`<div class="row pad">
    ${isRange ? html`<input type="range" aria-label=${named(field)} min=${field.minimum} max=${field.maximum} step=${step === 'any' ? '0.5' : step}
      .value=${String(value ?? field.minimum)} @change=${set}>` : ''}
    <input class="field" type="number" aria-labelledby="menu-head" min=${field.minimum ?? ''} max=${field.maximum ?? ''} step=${step}
      .value=${value === undefined ? '' : String(value)} @change=${set} @keydown=${done}> ${field.unit ?? ''}${unset(id, field, value)}</div>`;
}

function date(id, field, value) {
  return entry(id, field, value, 'date');
}

function line(id, field, value) {
  return entry(id, field, value, 'text');
}

function entry(id, field, value, type) {
  return html`<div class="row pad"><input class="field" type=${type} maxlength="1000" aria-labelledby="menu-head" .value=${value ?? ''}
    @change=${(event) => setField(id, field.name, event.target.value || undefined)} @keydown=${done}>${unset(id, field, value)}</div>`;
}

function unset(id, field, value) {
  if (!field.optional || value === undefined) return '';
  return html`<button type="button" class="btn btn--s" @click=${() => { closeMenu(); setField(id, field.name, undefined); }}>${text('notSaid')}</button>`;
}

function done(event) {
  if (event.key !== 'Enter') return;
  event.target.dispatchEvent(new Event('change'));
  closeMenu();
}
