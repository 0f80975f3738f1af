/* The heads of the columns, what each is called, and the menu that adds one. */
import { html } from 'lit-html';
import { text, day, phrase } from '../words/words.js';
import { state } from '../model/state.js';
import { changesOf } from '../model/draft.js';
import { MOST, add, remove } from '../model/comparison.js';
import { closeMenu, isOpen, listbox, opens } from '../parts/menu.js';
import { icon } from '../parts/icons.js';

function called({ kind, variant, draft }) {
  const written = variant ? phrase(variant) : text('asWritten');
  if (kind === 'draft') return changesOf(state).length && !state.isBegun ? text('theDraft') : state.isBegun ? text('thisProposal') : written;
  return kind === 'day' ? text('onDay', day(draft.asOf)) : written;
}

/** The head of a table of them; the first is what the others are held against. */
export function heads(columns, isPlain) {
  return html`<thead><tr><td></td>${columns.map((each, at) => html`<th scope="col" class=${at ? '' : 'base'} data-column=${each.written}>
    <span class="letter">${at || isPlain ? each.letter : text('comparedWith', each.letter)}</span><b>${called(each)}</b>
    ${isPlain || columns.length < 3 ? '' : html` <button type="button" class="btn btn--quiet btn--s" data-remove=${each.letter}
      aria-label=${text('removeColumn', called(each))}
      @click=${() => remove(each.letter)}>${icon('close')}</button>`}</th>`)}</tr></thead>`;
}

export function adding(columns) {
  if (columns.length >= MOST) return html`<span class="small muted end">${text('fourAtMost')}</span>`;
  return html`<button type="button" class="btn btn--s end" id="add-column" aria-haspopup="dialog" aria-expanded=${isOpen('add-column')}
    @click=${opens('add-column', () => choices(columns))}>${icon('plus')}${text('addColumn')}</button>`;
}

function choices(columns) {
  const variants = state.isBegun ? [] : ['', ...Object.keys(state.saved.variants ?? {})];
  const there = columns.map((each) => each.written);
  const entries = [
    ...(changesOf(state).length || state.isBegun ? [{ value: 'draft', words: text('theDraft') }] : []),
    ...variants.map((each) => ({ value: `variant:${each}`, words: each ? phrase(each) : text('asWritten') })),
  ].filter(({ value }) => !there.includes(value) && !(value === `variant:${state.variant}` && there.includes('opened')));
  const chosen = (event) => {
    event.preventDefault();
    const date = event.target.elements.day.value;
    closeMenu();
    if (date) add(`day:${date}`);
  };
  return html`${entries.length ? html`<p class="menu-head">${text('aVariant')}</p>${listbox(text('aVariant'), entries, '', add)}` : ''}
    <form class="stack pad" @submit=${chosen}><label class="small">${text('orADay')} <input class="field" type="date" name="day" id="compare-day" required
      .defaultValue=${state.draft.asOf}></label><button class="btn btn--s" id="compare-add-day">${text('addDay')}</button></form>`;
}
