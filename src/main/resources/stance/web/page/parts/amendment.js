/* What a change of terms comes to, in words. */
import { text } from '../words/words.js';

export function amendmentWords({ changes }) {
  return changes.map((one) => (one.after ? `${one.provision}: ${one.label}` : text('leaveOut', one.provision))).join('; ');
}
