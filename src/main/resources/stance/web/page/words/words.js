/* The program's own texts in the reader's language. Quotes stay as they were said. */
import { state } from '../model/state.js';
import { answers } from './answers.js';
import { frame } from './frame.js';
import { shared } from './shared.js';
import { proposal } from '../proposal/words.js';
import { start } from '../start/words.js';

/** In the order in which texts stand. */
export const languages = ['en', 'es'];

const WORDS = { ...answers, ...frame, ...shared, ...proposal, ...start };

/** Takes in the words of a view, which come with it. */
export function know(words) {
  Object.assign(WORDS, words);
}

/** The text of this name; {0}, {1} ... stand for the values. */
export function text(name, ...values) {
  const words = WORDS[name]?.[languages.indexOf(state.language)] ?? WORDS[name]?.[0] ?? name;
  return words.replace(/\{(\d)\}/g, (_, at) => values[at] ?? '');
}

/** A date as people write it; 2025-05 and 2025 stay as exact as they are. */
export function day(written) {
  const [year, month, date] = written.split('-').map(Number);
  if (!month) return written;
  const form = { year: 'numeric', month: date ? 'short' : 'long', ...(date ? { day: 'numeric' } : {}), timeZone: 'UTC' };
  return new Intl.DateTimeFormat(state.language === 'en' ? 'en-GB' : 'es', form).format(Date.UTC(year, month - 1, date || 1));
}

/** A count, such as one of packages, which may have thirty digits. */
export function count(written) {
  const digits = String(written);
  const number = BigInt(digits);
  if (digits.length > 15) return `${digits[0]}.${digits.slice(1, 3)} × 10^${digits.length - 1}`;
  return new Intl.NumberFormat(state.language).format(number);
}

/** How many packages. */
export function packages(digits) {
  return text(BigInt(digits) === 1n ? 'package' : 'packages', count(digits));
}

/** The share of one count in another, as text; never 0 % of what is there, never 100 % of what is not all. */
export function share(part, whole) {
  const [a, b] = [BigInt(part), BigInt(whole)];
  if (b === 0n) return '';
  if (a === b) return '100 %';
  const tenths = Number((a * 2000n + b) / (b * 2n));
  if (a > 0n && tenths === 0) return `< ${percent(0.001)}`;
  return tenths === 1000 ? `> ${percent(0.999)}` : percent(tenths / 1000);
}

/** The share as a number from 0 to 1, for drawing. */
export function ratio(part, whole) {
  return BigInt(whole) === 0n ? 0 : Number((BigInt(part) * 100000n) / BigInt(whole)) / 100000;
}

/** A number from 0 to 1 as people write it, to one digit. */
export function percent(part) {
  return `${(part * 100).toLocaleString(state.language, { maximumFractionDigits: 1 })} %`;
}

export function actor(id) {
  return state.pack?.actors.find((each) => each.id === id)?.name ?? id;
}

export function actorInSentence(id) {
  return state.pack?.actors.find((each) => each.id === id)?.inSentence ?? actor(id);
}

export function number(value) {
  return new Intl.NumberFormat(state.language).format(value);
}

/** A name of a file, such as mexican-forces-only, in words. */
export function phrase(name) {
  const words = name.replaceAll('-', ' ');
  return words[0].toUpperCase() + words.slice(1);
}

/** What positions are about; nothing by which they could be told is other things. */
export function topicName(id) {
  return state.pack?.topics[id] ?? text('other');
}

/** A constant in the vocabulary's own words; an actor as in a sentence. */
export function label(enumName, constant) {
  const asActor = state.pack?.actors.find((each) => each.id === constant)?.inSentence;
  return asActor ?? state.pack?.enums[enumName]?.find((each) => each.name === constant)?.label ?? constant;
}

/** A name such as regionalContent in words. */
export function spaced(name) {
  return name.replace(/([a-z])([A-Z])/g, (_, a, b) => `${a} ${b.toLowerCase()}`).replace(/^[A-Z]/, (c) => c.toLowerCase());
}
