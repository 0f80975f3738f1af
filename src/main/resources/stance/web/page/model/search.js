/* Full-text search: every word is found, whatever its accents and case. Pure functions. */

export function plain(words) {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words asked for. */
export function asked(query) {
  return plain(query).split(/\s+/).filter(Boolean);
}

export function finds(words, ...texts) {
  const all = plain(texts.filter(Boolean).join(' \n '));
  return words.every((word) => all.includes(word));
}

/** The text in pieces: [piece, whether it was found]. */
export function marked(text, words) {
  if (!words.length) return [[text, false]];
  const pieces = [];
  const flat = Array.from(text, (each) => plain(each)[0] ?? ' ').join('');
  const letters = Array.from(text);
  let at = 0;
  while (at < letters.length) {
    const next = words.map((word) => [flat.indexOf(word, at), word.length]).filter(([index]) => index >= 0).sort((a, b) => a[0] - b[0] || b[1] - a[1])[0];
    if (!next) break;
    if (next[0] > at) pieces.push([letters.slice(at, next[0]).join(''), false]);
    pieces.push([letters.slice(next[0], next[0] + next[1]).join(''), true]);
    at = next[0] + next[1];
  }
  if (at < letters.length) pieces.push([letters.slice(at).join(''), false]);
  return pieces;
}
