/* Packs: which there are, what is in them, and a term to begin with. */
import { state, change } from './state.js';
import * as api from './api.js';

const LATEST = 3; // quotes of the start

/** The packs of the folder, the newest record first, and those that were sent. */
export async function readPacks() {
  const [packs, sent] = await Promise.all([api.get('/packs'), state.server.takesPacks ? api.get('/packs/sent') : { packs: [] }]);
  const all = packs.packs.sort((one, other) => other.recordUntil.localeCompare(one.recordUntil)).map(({ id, title }) => ({ id, title }));
  change({ packs: [...all, ...sent.packs.map(({ id }) => ({ id, title: id, isSent: true }))] });
  return packs.problems;
}

/** Where what the page knows of a pack is to be had. */
export function partsOf(id) {
  return ['actors', 'vocabulary', `timeline?last=${LATEST}`].map((part) => `/packs/${encodeURIComponent(id)}/${part}`);
}

/** What the page knows of a pack. */
export async function packOf(id) {
  const [actors, vocabulary, latest] = await Promise.all(partsOf(id).map(api.get));
  return {
    id,
    title: actors.pack.title,
    hash: actors.pack.hash,
    actors: actors.actors,
    types: vocabulary.types,
    enums: Object.fromEntries(vocabulary.enums.map((each) => [each.name, each.constants])),
    until: actors.pack.recordUntil,
    topics: actors.topics,
    latest: latest.events,
  };
}

/** What the answers of a pack are of: what is in it, and the language. */
export function keyOf({ pack, language }) {
  return `${pack.id} ${pack.hash} ${language}`;
}

/** A term that can be evaluated: what is required begins with the first value that there is, countries with different ones. */
export function begun(type, pack) {
  const term = { type: type.name };
  const taken = new Map();
  type.fields.filter((field) => !field.optional).forEach((field) => {
    const at = taken.get(field.enum) ?? 0;
    taken.set(field.enum, at + 1);
    term[field.name] = firstValue(field, pack, at);
  });
  return term;
}

function firstValue(field, pack, at) {
  switch (field.kind) {
    case 'CHOICE': return pack.enums[field.enum][at % pack.enums[field.enum].length].name;
    case 'CHOICES': return [pack.enums[field.enum][0].name];
    case 'FLAG': return true;
    case 'DATE': return pack.until;
    case 'TEXT': return '';
    default: return Number(field.minimum ?? 0);
  }
}
