/* The proposal on show as a whole: what undo brings back, whatever was opened meanwhile. */
import { state } from './state.js';

const PARTS = ['pack', 'name', 'key', 'version', 'text', 'saved', 'isBegun', 'variant', 'draft'];

export const NO_FILE = { name: '', key: '', version: '', variant: '', isBegun: false };

/** What was worked out for another draft. */
export const UNASKED = { amendments: null, sweep: null, comparison: null, turns: null, negotiation: null, robustness: null, rounds: null };

export function snapshot() {
  return Object.fromEntries(PARTS.map((part) => [part, state[part]]));
}

/** What came before the next step; the oldest of many goes. */
export function remembered() {
  return state.draft ? [...state.past, snapshot()].slice(-200) : [];
}
