/* What goes wrong, and what it is shown as. */
import { change } from './state.js';
import { Refusal } from './api.js';

/** Says why the draft has no outcome; the last one stays in view. */
export function refuse(failure) {
  change({ problems: problemsOf(failure), isStale: true, isBusy: false });
}

/**
 * Says why something that was wished for was not done. All that is on show stays as it was, and this stays until something
 * else is wished for.
 *
 * @param conflict what stands against a save: the file has "changed", or has "gone"
 */
export function decline(failure, conflict = '') {
  change({ refusal: { problems: problemsOf(failure), conflict }, isBusy: false });
}

/** The parts of the state when something else is wished for. */
export const ANEW = { refusal: null, notice: null };

function problemsOf(failure) {
  if (failure instanceof Refusal) return failure.problems;
  console.warn(failure);
  return [{ file: '', line: 0, message: String(failure.message), hint: '' }];
}
