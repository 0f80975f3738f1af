/* A term as a sentence of what is set, made of the phrases of the vocabulary. */
import { html } from 'lit-html';
import { state } from '../model/state.js';
import { text, day, label, number, spaced } from '../words/words.js';

export function typeOf(pack, term) {
  return pack.types.find((each) => each.name === term.type);
}

/** A kind of term in words. */
export function typeWords(name) {
  return state.pack.types.find((each) => each.name === name)?.phrase ?? spaced(name);
}

/** What a field is, in words: what its documentation says before the first semicolon. */
export function named(field) {
  return field.doc.split(/[;(]/)[0].trim();
}

/** A value in words, without its phrase. */
export function valueWords(field, value) {
  if (value === undefined) return text('notSaid');
  switch (field.kind) {
    case 'CHOICE': return label(field.enum, value);
    case 'CHOICES': return value.length ? listed(separate(field, value)) : text('nobodyOrNothing');
    case 'FLAG': return text(value ? 'yes' : 'no');
    case 'DATE': return day(value);
    case 'TEXT': return `“${value}”`;
    default: return field.unit ? `${number(value)} ${field.unit}` : number(value);
  }
}

/* The values of a set in words, each by itself. */
function separate(field, value) {
  return value.map((each) => label(field.enum, each));
}

/** What a field says of its term, as a text. */
export function saidOf(field, value) {
  if (field.kind === 'FLAG' && field.phrase) return value ? field.phrase : field.denial ?? `${text('not')} ${field.phrase}`;
  const words = valueWords(field, value);
  return field.phrase ? field.phrase.replace('{}', words) : `${spaced(field.name)} ${words}`;
}

export function listed(words) {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${text('and')} ${words.at(-1)}`;
}

/**
 * The sentence.
 *
 * @param show how a value is shown: takes its field and its words
 */
export function sentence(pack, term, show = (_, words) => html`<b>${words}</b>`) {
  const type = typeOf(pack, term);
  if (!type) return term.type;
  const clauses = type.fields.filter((field) => term[field.name] !== undefined).map((field) => clause(field, term[field.name], show));
  const name = capital(type.phrase ?? spaced(type.name));
  return html`${name}${clauses.length ? html` ${text('that')} ` : ''}${clauses.map((each, at) => [at ? separator(at, clauses.length) : '', each])}.`;
}

function separator(at, count) {
  return at === count - 1 ? ` ${text('and')} ` : ', ';
}

function clause(field, value, show) {
  if (field.kind === 'FLAG' && field.phrase) return show(field, saidOf(field, value));
  const words = field.kind === 'CHOICES' && value.length ? separate(field, value) : [valueWords(field, value)];
  const shown = words.map((each, at) => html`${at ? separator(at, words.length) : ''}${show(field, each)}`);
  if (!field.phrase) return html`${text('has')} ${spaced(field.name)} ${shown}`;
  const [before, after = ''] = field.phrase.split('{}');
  return html`${before}${shown}${after}`;
}

export function capital(words) {
  return words[0].toUpperCase() + words.slice(1);
}
