/* Proposals that are in no file, and changes of those that are, kept in this browser until they are thrown away. */

const STORE = 'stance-drafts';
const KEPT = 30;

/** The kept ones, last touched first: { key, pack, title, address, at } and, where there is no file, its text. */
export function drafts() {
  try {
    return JSON.parse(localStorage.getItem(STORE) ?? '[]');
  } catch {
    return [];
  }
}

export function freeKey() {
  const numbers = drafts().filter(({ key }) => /^~\d+$/.test(key)).map(({ key }) => Number(key.slice(1)));
  return `~${Math.max(0, ...numbers) + 1}`;
}

export function draftNamed(key) {
  return drafts().find((each) => each.key === key);
}

export function keepDraft(draft) {
  write([{ ...draft, at: Date.now() }, ...drafts().filter((each) => each.key !== draft.key)].slice(0, KEPT));
}

export function forget(key) {
  write(drafts().filter((each) => each.key !== key));
}

function write(all) {
  try {
    localStorage.setItem(STORE, JSON.stringify(all));
  } catch { /* A full or locked store: the page goes on without. */ }
}
