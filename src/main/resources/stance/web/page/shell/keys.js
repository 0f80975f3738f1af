/* Keys of the whole page: none of them is needed, and none is taken where somebody writes. */
import { state } from '../model/state.js';
import { setPart, undo } from '../model/edits.js';

export function keys(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select, [contenteditable], rule-editor')) return;
  if (event.key === '/') search(event);
  else if (state.place.screen !== 'proposal' || !state.draft) return;
  else if (event.key === 'u') undo();
  else if (event.key === '[' || event.key === ']') setPart('asOf', later(state.draft.asOf, event.key === ']' ? 7 : -7));
  else if (event.key === 'Escape' && event.target.closest('#why')) document.querySelector('.cell[aria-current=true]')?.focus();
}

function search(event) {
  const field = document.querySelector('main input[type=search]');
  if (!field) return;
  event.preventDefault();
  field.focus();
}

function later(day, by) {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
}
