/* The control of one field, made from the vocabulary. */
import { html } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { text, spaced } from '../words/words.js';
import { setField } from '../model/actions.js';

export function field(state, id, term, about) {
  const name = `${id}.${about.name}`;
  const value = term[about.name];
  const set = (next) => setField(id, about.name, next);
  const control = CONTROLS[about.kind] ?? line;
  return about.kind === 'CHOICES'
    ? html`<fieldset id=${name}><legend title=${about.doc}>${spaced(about.name)}</legend>${choices(state, about, value, set)}</fieldset>`
    : html`<label title=${about.doc}>${spaced(about.name)} ${control(state, about, value, set, name)}</label>`;
}

const CONTROLS = { CHOICE: choice, FLAG: flag, NUMBER: number, WHOLE_NUMBER: number, DATE: date };

function options(about, value, list) {
  return html`${about.optional || value === undefined ? html`<option value="" ?selected=${value === undefined}>${text('notSaid')}</option>` : ''}
    ${list.map(([key, words]) => html`<option value=${key} ?selected=${key === String(value)}>${words}</option>`)}`;
}

function choice({ pack }, about, value, set, name) {
  const list = pack.enums[about.enum].map((each) => [each.name, each.label]);
  return html`<select id=${name} .value=${live(value ?? '')} @change=${(e) => set(e.target.value || undefined)}>${options(about, value, list)}</select>`;
}

function flag(_, about, value, set, name) {
  const list = [['true', text('yes')], ['false', text('no')]];
  return html`<select id=${name} .value=${live(value === undefined ? '' : String(value))}
    @change=${(e) => set(e.target.value === '' ? undefined : e.target.value === 'true')}>${options(about, value, list)}</select>`;
}

function choices({ pack }, about, value, set) {
  const chosen = value ?? [];
  // In the order of the file, so that a save changes nothing else there.
  const toggled = (name, isOn) => (isOn ? [...chosen, name] : chosen.filter((each) => each !== name));
  return pack.enums[about.enum].map((each) => html`<label class="check"><input type="checkbox" value=${each.name} .checked=${live(chosen.includes(each.name))}
    @change=${(e) => {
      const next = toggled(each.name, e.target.checked);
      set(next.length || !about.optional ? next : undefined);
    }}> ${each.label}</label>`);
}

function number(_, about, value, set, name) {
  const isRange = about.minimum !== undefined && about.maximum !== undefined;
  const step = about.kind === 'WHOLE_NUMBER' ? '1' : 'any';
  const read = (e) => set(e.target.value === '' ? undefined : Number(e.target.value));
  return html`<span class="number">
    ${isRange ? html`<input type="range" aria-label=${spaced(about.name)} min=${about.minimum} max=${about.maximum} step=${step === 'any' ? '0.5' : step}
      .value=${live(String(value ?? about.minimum))} @input=${read}>` : ''}
    <input type="number" id=${name} min=${about.minimum ?? ''} max=${about.maximum ?? ''} step=${step}
      .value=${live(value === undefined ? '' : String(value))} @change=${read}>
    ${about.unit ?? ''}</span>`;
}

function date(_, about, value, set, name) {
  return html`<input type="date" id=${name} .value=${live(value ?? '')} @change=${(e) => set(e.target.value || undefined)}>`;
}

function line(_, about, value, set, name) {
  return html`<input id=${name} maxlength="1000" .value=${live(value ?? '')} @change=${(e) => set(e.target.value || undefined)}>`;
}
