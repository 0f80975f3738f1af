/*
 * What a stance that is being written is: a form, as the server writes a rule of it, or the text of a file. Pure functions.
 */

/** The keys of metadata that the form has. */
export const EMPTY = { id: '', title: '', metadata: { strength: 'FIRM', basis: 'STATED' }, type: '', tests: [], effect: 'opposes', missing: '' };

/** What must be there before anything can be asked: names of texts. */
export function lacking({ id, title, metadata, type }) {
  const all = { id, title, actor: metadata.actor, topic: metadata.topic, stated: metadata.stated, source: metadata.source, type };
  return Object.keys(all).filter((name) => !all[name]);
}

/** The form as it is sent: what is empty is left out. */
export function sent({ id, title, metadata, type, tests, effect, missing }) {
  // A value is one line: a line break is where words were copied from.
  const said = Object.fromEntries(Object.entries(metadata).filter(([, value]) => value).map(([key, value]) => [key, value.trim().replace(/\s*\n\s*/g, ' ')]));
  return { id, title, metadata: said, type, tests: tests.filter((test) => test.values.length), effect, ...(missing ? { missing } : {}) };
}

/** The form that says what a stance does; nothing where there is more to that than a form holds. */
export function formOf(stance, id, actors) {
  const [rule] = stance.rules;
  if (stance.rules.length !== 1 || !rule.form) return undefined;
  const speakers = actors.find((each) => each.id === stance.actor)?.speakers ?? [];
  const { name, office } = stance.speaker ?? {};
  const metadata = {
    actor: stance.actor, topic: stance.topic, strength: stance.strength, basis: stance.basis, stated: stance.stated,
    speaker: speakers.find((each) => each.name === name && each.office === office)?.id,
    quote: stance.quote?.words, language: stance.quote?.language, translation: stance.quote?.translation, source: stance.source.id,
    until: stance.until, supersedes: stance.id, visibility: stance.visibility === 'PRIVATE' ? 'PRIVATE' : undefined, note: stance.note,
  };
  return { ...EMPTY, ...rule.form, missing: rule.form.missing ?? '', id, title: stance.title, metadata };
}

/** The field of the form that a problem is about, by its name; nothing where it is about none. */
export function fieldOf({ code, line }, text) {
  if (code === 'scaffold.id' || code === 'scaffold.exists') return 'id';
  const missing = /^stance\.missing-(\w+)$/.exec(code)?.[1];
  const written = line ? text.split('\n')[line - 1] ?? '' : '';
  return missing ?? /^\s*@(\w+)/.exec(written)?.[1] ?? (written.startsWith('rule "') ? 'title' : undefined);
}

/** The next id of those that begin so; empty where nothing tells how. */
export function nextId(stances, { actor, topic }) {
  const alike = stances.filter((each) => each.actor === actor && each.topic === topic).at(-1)?.id;
  return alike ? after(stances, alike) : '';
}

/** The next id of those that begin as this one does. */
export function after(stances, id) {
  const start = id.replace(/\d+[A-Za-z]*$/, '');
  const numbers = stances.map((each) => each.id).filter((each) => each.startsWith(start)).map((each) => parseInt(each.slice(start.length), 10)).filter(Number.isInteger);
  return `${start}${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`;
}

/** What a person asks of a field of a kind, by the operators of rules. */
export const OPERATORS = {
  CHOICE: ['==', '!=', 'in', 'not in'], CHOICES: ['contains', 'not contains'], FLAG: ['=='], TEXT: ['==', '!='],
  DATE: ['<=', '>=', '<', '>', '=='], NUMBER: ['>=', '<=', '==', '>', '<'], WHOLE_NUMBER: ['>=', '<=', '==', '>', '<'],
};

/** Tests whose outcome is another than before: { scenario, variant, isPassed }. */
export function turned(before, after) {
  const key = ({ scenario, variant = '' }) => `${scenario.split('scenarios/').at(-1)}#${variant}`;
  const old = new Map(before.map((each) => [key(each), each.status]));
  return after.filter((each) => old.has(key(each)) && old.get(key(each)) !== each.status)
    .map((each) => ({ scenario: key(each).split('#')[0], variant: each.variant, isPassed: each.status === 'PASSED', differences: each.differences }));
}
