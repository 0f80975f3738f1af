/* From a condition to the word of a term that it speaks of: that word is marked, and takes the focus. */
import { state, change } from '../model/state.js';

/** Whether the proposal on show has the fact, and the field, that a condition looks at, such as raids.forces. */
export function isHere(at) {
  const [id, field] = at.split('.');
  const term = state.draft?.provisions[id];
  return Boolean(term && state.pack.types.find((each) => each.name === term.type)?.fields.some((each) => each.name === field));
}

/** Marks the word and goes to it; to what opens the fields that nothing is said of, where there is no such word. */
export function point(at) {
  change({ pointed: at, step: 'proposal' });
  requestAnimationFrame(() => {
    const [id] = at.split('.');
    const term = document.querySelector(`[data-provision="${CSS.escape(id)}"]`);
    const word = term?.querySelector(`[data-slot="${CSS.escape(at)}"]`) ?? term?.querySelector('.detail');
    word?.scrollIntoView({ block: 'nearest' });
    word?.focus();
  });
}
