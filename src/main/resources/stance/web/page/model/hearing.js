/* What is heard of the record, by the names that the server and the command line have for it. Pure functions. */

export const EVERYTHING = {
  statedOnly: false, withoutInferred: false, publicOnly: false, withoutPreferences: false, withDrafts: false,
};

const FLAGS = {
  statedOnly: 'stated-only', withoutInferred: 'without-inferred', publicOnly: 'public-only', withoutPreferences: 'without-preferences',
  withDrafts: 'with-drafts',
};

/** The parameters of a question: which variant, and what is heard. */
export function parameters(variant, hearing) {
  const flags = Object.entries(FLAGS).filter(([part]) => hearing[part]);
  return [...(variant ? [['variant', variant]] : []), ...flags.map(([, name]) => [name, 'true'])];
}

/** The same question as a command. */
export function command(file, variant, hearing) {
  const options = parameters(variant, hearing).map(([name, value]) => (value === 'true' ? `--${name}` : `--${name}=${quoted(value)}`));
  return ['stance', 'evaluate', quoted(file), ...options].join(' ');
}

function quoted(word) {
  return /^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
