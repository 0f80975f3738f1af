/* Whether the page is narrow, as on a phone; it is drawn anew when that changes. */
import { change } from '../model/state.js';

const query = matchMedia('(max-width: 60rem)');
query.addEventListener('change', () => change({}));

export function isNarrow() {
  return query.matches;
}
