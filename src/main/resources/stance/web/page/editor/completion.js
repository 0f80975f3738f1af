/* What could stand where somebody writes: types, fields, constants, keys of metadata, effects. */

const KEYWORDS = ['rule', 'when', 'then', 'end', 'not', 'exists', 'forall', 'contains', 'in', 'memberOf'];

/** The completions at the cursor; none where nothing is begun, unless they are asked for. */
export function completes(context, known) {
  const word = context.matchBefore(/[@$]?[\w.]*/);
  if (!word || (word.from === word.to && !context.explicit)) return null;
  const before = context.state.sliceDoc(0, word.from);
  if (isInText(before)) return null;
  const dot = word.text.lastIndexOf('.');
  const owner = dot < 0 ? '' : word.text.slice(0, dot);
  const options = owner === '' ? words(word.text, before, known) : members(owner, known);
  return options.length ? { from: word.from + dot + 1, options, validFor: /^[@$]?\w*$/ } : null;
}

function isInText(before) {
  const line = before.slice(before.lastIndexOf('\n') + 1).replaceAll('\\"', '');
  return (line.split('"').length - 1) % 2 === 1;
}

function members(owner, { enums = {}, effects = [] }) {
  if (owner === 'stance') return effects.map((label) => ({ label, type: 'function' }));
  return (enums[owner] ?? []).map(({ name, label }) => ({ label: name, detail: label, type: 'constant' }));
}

function words(begun, before, { types = [], enums = {}, keys = [] }) {
  if (begun.startsWith('@')) return keys.map((key) => ({ label: `@${key}`, apply: `@${key}( `, type: 'property' }));
  const type = types.find((each) => each.name === patternAt(before));
  return [
    ...(type?.fields ?? []).map((field) => ({ label: field.name, detail: field.label, type: 'property', boost: 2 })),
    ...types.map(({ name, phrase }) => ({ label: name, detail: phrase, type: 'class', boost: type ? 0 : 1 })),
    ...Object.keys(enums).map((label) => ({ label, type: 'enum' })),
    ...KEYWORDS.map((label) => ({ label, type: 'keyword', boost: -1 })),
  ];
}

/* The type whose parenthesis is open. */
function patternAt(before) {
  let closed = 0;
  for (let at = before.length - 1; at >= 0 && before.length - at < 4000; at--) {
    if (before[at] === ')') closed++;
    else if (before[at] === '(' && closed) closed--;
    else if (before[at] === '(') return /(\w+)\s*$/.exec(before.slice(Math.max(0, at - 80), at))?.[1];
  }
  return undefined;
}
