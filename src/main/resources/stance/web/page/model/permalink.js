/*
 * What was changed of a proposal, as parameters of an address, and back:
 *
 *   variant=mexican-forces-only   what it was opened as
 *   set=raids.forces:MEXICO       a field, and what it is now; unset=raids.purpose
 *   add=plan:WaterPlan            a term; drop=tariffs leaves one out
 *   asOf, title, proposedBy, parties
 *   change={"assume":…}           all else, as variants of files are written
 *   heard=public-only             what of the record is heard
 *   cell=MEXICO/raids             the answer whose words are on show
 *
 * Pure functions.
 */
import { changesOf, changed, patchOf } from './draft.js';
import { draftOf, isObject } from './scenario.js';
import { EVERYTHING, flagsOf, heardBy } from './hearing.js';

const TEXTS = ['title', 'asOf', 'proposedBy'];

export function written(state) {
  const { variant, draft, hearing, selected } = state;
  const changes = changesOf(state);
  const rest = changes.filter(({ path }) => path[0] !== 'provisions' && !TEXTS.includes(path[0]) && path[0] !== 'parties');
  const heard = flagsOf(hearing);
  return [
    ...(variant ? [['variant', variant]] : []),
    ...changes.filter(({ path }) => path[0] === 'provisions').flatMap((each) => term(each)),
    ...TEXTS.filter((part) => changes.some(({ path }) => path[0] === part)).map((part) => [part, draft[part] ?? '']),
    ...(changes.some(({ path }) => path[0] === 'parties') ? [['parties', (draft.parties ?? []).join(',')]] : []),
    ...(rest.length ? [['change', JSON.stringify(patchOf(rest))]] : []),
    ...(heard.length ? [['heard', heard.join(',')]] : []),
    ...(selected ? [['cell', `${selected.party}/${selected.cell}`]] : []),
  ];
}

function term({ path: [, id, field], after }) {
  if (field) return [after === undefined ? ['unset', `${id}.${field}`] : ['set', `${id}.${field}:${value(after)}`]];
  if (after === undefined) return [['drop', id]];
  const { type, ...fields } = after;
  return [['add', `${id}:${type}`], ...Object.entries(fields).map(([name, each]) => ['set', `${id}.${name}:${value(each)}`])];
}

function value(written) {
  return Array.isArray(written) ? written.join(',') : String(written);
}

/**
 * The draft that an address means, what is heard and which cell is on show; what no longer fits the file or the vocabulary is
 * left out and told as misfits.
 */
export function meant(saved, pack, about) {
  const misfits = [];
  const asked = about.get('variant') ?? '';
  const variant = asked && Object.hasOwn(saved.variants ?? {}, asked) ? asked : '';
  if (asked !== variant) misfits.push(`variant=${asked}`);
  const opened = draftOf(saved, variant);
  const patch = {
    ...elsewhere(about, misfits),
    ...Object.fromEntries(TEXTS.filter((part) => about.has(part)).map((part) => [part, about.get(part) || null])),
    ...(about.has('parties') ? { parties: list(about.get('parties')) } : {}),
  };
  patch.provisions = { ...patch.provisions, ...provisions(opened, pack, about, misfits) };
  return {
    variant, misfits, draft: changed(saved, variant, patch),
    hearing: { ...EVERYTHING, ...heardBy(list(about.get('heard') ?? '')) }, selected: cell(about.get('cell')),
  };
}

function elsewhere(about, misfits) {
  try {
    const change = JSON.parse(about.get('change') ?? '{}');
    if (isObject(change)) return change;
  } catch { /* told below */ }
  misfits.push('change');
  return {};
}

function provisions(opened, pack, about, misfits) {
  const patch = {};
  const typeOf = (id) => pack.types.find((each) => each.name === (patch[id]?.type ?? opened.provisions[id]?.type));
  const put = (id, field, after) => {
    patch[id] ??= {};
    patch[id][field] = after;
  };
  for (const [name, written] of about) {
    const [, id, field, text] = /^([^.:]+)(?:\.([^:]+))?(?::(.*))?$/s.exec(written) ?? [];
    const kind = field && typeOf(id)?.fields.find((each) => each.name === field);
    if (name === 'drop' && opened.provisions[written]) patch[written] = null;
    else if (name === 'add' && pack.types.some((each) => each.name === text && !each.family)) patch[id] = { type: text };
    else if (name === 'unset' && kind?.optional) put(id, field, null);
    else if (name === 'set' && READERS[kind?.kind]) {
      const after = READERS[kind.kind](text ?? '', pack.enums[kind.enum]);
      if (after === undefined) misfits.push(`${name}=${written}`);
      else put(id, field, after);
    } else if (['drop', 'add', 'unset', 'set'].includes(name)) misfits.push(`${name}=${written}`);
  }
  return patch;
}

const READERS = {
  CHOICE: (text, constants) => (constants.some((each) => each.name === text) ? text : undefined),
  CHOICES: (text, constants) => (list(text).every((name) => constants.some((each) => each.name === name)) ? list(text) : undefined),
  FLAG: (text) => ({ true: true, false: false })[text],
  NUMBER: number,
  WHOLE_NUMBER: number,
  DATE: (text) => text,
  TEXT: (text) => text,
};

function number(text) {
  return text.trim() && Number.isFinite(Number(text)) ? Number(text) : undefined;
}

function list(text) {
  return text.split(',').filter(Boolean);
}

function cell(written) {
  const [party, ...rest] = (written ?? '').split('/');
  return rest.length ? { party, cell: rest.join('/') } : null;
}
