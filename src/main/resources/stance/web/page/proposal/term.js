/* A term: a sentence whose values can be changed, what was changed of it, and what else it could be. */
import { html } from 'lit-html';
import { text } from '../words/words.js';
import { state, change } from '../model/state.js';
import { renameProvision, setField, setProvision } from '../model/edits.js';
import { alternative, equal } from '../model/scenario.js';
import { openedTerm } from '../model/draft.js';
import { closeMenu, listbox, opens } from '../parts/menu.js';
import { icon } from '../parts/icons.js';
import { named, sentence, typeOf, valueWords } from '../parts/sentence.js';
import { choices, slot } from './slot.js';

export function term(id) {
  const now = state.draft.provisions[id];
  const was = openedTerm(state, id);
  const isChanged = !equal(was, now) && !state.isBegun;
  const fields = typeOf(state.pack, now)?.fields ?? [];
  return html`<article class="term ${isChanged ? 'term--changed' : ''}" data-provision=${id} aria-labelledby="term-${id}">
    <header><h3 id="term-${id}"><button type="button" class="link bare" @click=${opens(`${id}.name`, () => naming(id))} aria-label=${text('rename', id)}>${id}</button></h3><span class="muted"></span>
      <button type="button" class="btn btn--quiet btn--s" aria-label=${text('leaveOutTerm', id)} @click=${() => setProvision(id, undefined)}>${icon('close')}</button></header>
    <p class="says">${sentence(state.pack, now, (field, words) => slot(id, field, words))}</p>
    ${isChanged ? changes(id, was, now, fields) : ''}
    <footer>${detail(id, now, fields)}${others(id)}</footer>
  </article>`;
}

/** A term that was left out: struck, and ready to come back. */
export function ghost(id, was) {
  return html`<article class="term term--ghost" data-ghost=${id} aria-labelledby="term-${id}">
    <header><h3 id="term-${id}">${id}</h3><span class="muted">${text('leftOutByYou')}</span>
      <button type="button" class="btn btn--s put-back" @click=${() => setProvision(id, was)}>${text('putBack')}</button></header>
    <p class="says">${sentence(state.pack, was)}</p></article>`;
}

function changes(id, was, now, fields) {
  if (!was) return html`<p class="delta"><b>${text('youAdded')}</b></p>`;
  if (was.type !== now.type) return html`<p class="delta"><b>${text('youReplaced')}</b> ${putBack(() => setProvision(id, was), text('putBackTerm', id))}</p>`;
  return fields.filter((field) => !equal(was[field.name], now[field.name])).map((field) => html`<p class="delta" data-delta=${field.name}>
    <b>${text('youChanged', named(field))}</b> <span class="was">${text('wasValue', valueWords(field, was[field.name]))}</span>
    ${putBack(() => setField(id, field.name, was[field.name]), text('putBackField', named(field)))}</p>`);
}

function putBack(work, label) {
  return html`<button type="button" class="link put-back" aria-label=${label} @click=${work}>${text('putBack')}</button>`;
}

/* Fields that nothing is said of; one that is chosen asks for its value at the same place. */
function detail(id, now, fields) {
  const unset = fields.filter((field) => now[field.name] === undefined);
  if (!unset.length) return '';
  const content = () => html`<ul class="choices">${unset.map((field) => html`<li><button type="button" data-field=${field.name}
    @click=${() => change({ menu: { name: `${id}.${field.name}`, content: () => choices(id, field) } })}>${named(field)}</button></li>`)}</ul>`;
  return html`<button type="button" class="link detail" aria-haspopup="dialog" @click=${opens(`${id}.detail`, content)}>+ ${text('detail')} (${unset.length})</button>`;
}

/* The other forms that the file knows of it. */
function others(id) {
  const options = Object.entries(state.saved.alternatives?.[id] ?? {});
  if (!options.length) return '';
  const written = state.saved.provisions[id];
  const forms = Object.fromEntries([['', written], ...options.map(([label, patch]) => [label, alternative(written, patch)])]);
  const entries = [{ value: '', words: text('asWritten') }, ...options.map(([label, patch]) => ({ value: label, words: patch === null ? text('leftOut') : label }))];
  const now = Object.keys(forms).find((each) => equal(forms[each], state.draft.provisions[id]));
  const drafts = () => Object.fromEntries(Object.entries(forms).map(([label, form]) => {
    const { [id]: old, ...rest } = state.draft.provisions;
    return [label, { ...state.draft, provisions: form ? { ...state.draft.provisions, [id]: form } : rest }];
  }));
  const content = () => listbox(text('otherForms', options.length), entries, now, (label) => setProvision(id, forms[label]));
  return html`<button type="button" class="link forms" aria-haspopup="listbox" @click=${opens(`${id}.forms`, content, drafts)}>${text('otherForms', options.length)}</button>`;
}

function naming(id) {
  const rename = (event) => {
    event.preventDefault();
    const name = event.target.elements.name.value.trim();
    closeMenu();
    if (name !== id && !(name in state.draft.provisions)) renameProvision(id, name);
  };
  return html`<form class="row pad" @submit=${rename}><label>${text('provisionName')}
    <input class="field" name="name" .defaultValue=${id} required pattern="[A-Za-z][A-Za-z0-9_\\-]*" autocomplete="off"></label>
    <button class="btn btn--s">${text('set')}</button></form>`;
}
