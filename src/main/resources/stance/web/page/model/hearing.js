/* What is heard of the record, by the names that the server and the command line have for it. Pure functions. */

const FLAGS = {
  statedOnly: 'stated-only', withoutInferred: 'without-inferred', publicOnly: 'public-only', withoutPreferences: 'without-preferences',
  withDrafts: 'with-drafts',
};

/** Names of what can be heard or left out. */
export const FILTERS = Object.keys(FLAGS);

export const EVERYTHING = Object.fromEntries(FILTERS.map((name) => [name, false]));

/** Names of options for what is not heard, and for what is heard besides. */
export function flagsOf(hearing) {
  return FILTERS.filter((name) => hearing[name]).map((name) => FLAGS[name]);
}

export function heardBy(flags) {
  return Object.fromEntries(FILTERS.filter((name) => flags.includes(FLAGS[name])).map((name) => [name, true]));
}

/** The parameters of a question: which variant, and what is heard. */
export function parameters(variant, hearing) {
  return [...(variant ? [['variant', variant]] : []), ...flagsOf(hearing).map((name) => [name, 'true'])];
}

/** The same question as a command. */
export function command(file, variant, hearing) {
  const options = parameters(variant, hearing).map(([name, value]) => (value === 'true' ? `--${name}` : `--${name}=${quoted(value)}`));
  return ['stance', 'evaluate', quoted(file), ...options].join(' ');
}

function quoted(word) {
  return /^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
