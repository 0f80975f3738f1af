/* The values that a field is compared with: in words, and the control that its kind asks for. Values are texts, as the server reads them. */
import { html } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { text, label } from '../words/words.js';
import { state } from '../model/state.js';
import { listbox } from '../parts/menu.js';
import { listed, named, valueWords } from '../parts/sentence.js';

/** What a field is compared with at first. */
export function first(field) {
  switch (field.kind) {
    case 'CHOICE': case 'CHOICES': return [state.pack.enums[field.enum][0].name];
    case 'FLAG': return ['true'];
    case 'DATE': return [state.pack.until];
    case 'TEXT': return [''];
    default: return [String(field.minimum ?? 0)];
  }
}

export function valuesWords(field, values) {
  return values.length ? listed(values.map((value) => one(field, value))) : text('choose');
}

function one(field, value) {
  if (field.enum) return label(field.enum, value);
  if (field.kind === 'FLAG') return text(value === 'true' ? 'yes' : 'no');
  return value === '' ? text('choose') : valueWords(field, field.kind.endsWith('NUMBER') ? Number(value) : value);
}

export function valueControl(field, { operator, values }, set) {
  const head = html`<p class="menu-head" id="menu-head">${named(field)}</p>`;
  if (field.enum && operator.endsWith('in')) return html`${head}${several(field, values, set)}`;
  if (field.enum) return html`${head}${listbox(named(field), state.pack.enums[field.enum].map((each) => ({ value: each.name, words: label(field.enum, each.name) })), values[0], (value) => set([value]))}`;
  if (field.kind === 'FLAG') return html`${head}${listbox(named(field), ['true', 'false'].map((value) => ({ value, words: one(field, value) })), values[0], (value) => set([value]))}`;
  const type = field.kind === 'DATE' ? 'date' : field.kind.endsWith('NUMBER') ? 'number' : 'text';
  return html`${head}<div class="row pad"><input class="field" type=${type} step=${field.kind === 'WHOLE_NUMBER' ? '1' : 'any'} maxlength="200" aria-labelledby="menu-head" .value=${values[0] ?? ''}
    @change=${(event) => event.target.value && set([event.target.value])}> ${field.unit ?? ''}</div>`;
}

function several(field, values, set) {
  const all = state.pack.enums[field.enum].map((each) => each.name);
  const toggle = (name, isOn) => set(all.filter((each) => (each === name ? isOn : values.includes(each))));
  return html`<fieldset aria-labelledby="menu-head">${all.map((name) => html`<label class="check"><input type="checkbox" value=${name} .checked=${live(values.includes(name))}
    @change=${(event) => toggle(name, event.target.checked)}>${label(field.enum, name)}</label>`)}</fieldset>`;
}
