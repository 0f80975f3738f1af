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

/** Whether two names are much alike: one holds a word of the other, or is at most a third of its letters off. */
export function isAlike(name, other) {
  const [one, two] = [plain(name), plain(other)];
  const parts = two.split(/[^\p{L}\d]+/u).filter((each) => each.length > 3);
  return parts.some((each) => one.includes(each)) || apart(one, two) * 3 <= Math.max(one.length, two.length);
}

/* How many letters are to be put in, left out or changed (Levenshtein). */
function apart(one, two) {
  let row = [...Array(two.length + 1).keys()];
  [...one].forEach((letter, at) => {
    const next = [at + 1];
    for (let each = 1; each <= two.length; each++) next[each] = Math.min(row[each] + 1, next[each - 1] + 1, row[each - 1] + (letter === two[each - 1] ? 0 : 1));
    row = next;
  });
  return row.at(-1);
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
