/* Writing a stance: by the form, which the server makes a rule of, or as text, which leads once it is edited. Kept in this browser. */
import { state, change, subscribe } from './state.js';
import * as api from './api.js';
import { once } from './once.js';
import { keyOf } from './packs.js';
import { short } from './address.js';
import { linkTo, shownAs } from './navigation.js';
import { ANEW, decline } from './refusal.js';
import { text } from '../words/words.js';
import { EMPTY, after, fieldOf, formOf, nextId } from './ruling.js';
import { subjectName, tryOut } from './trial.js';

const STORE = 'stance-rules';
/** The status that a save has in place of a version that is no more. */
const CHANGED = 412;

const ask = once(async (key) => {
  const { sources } = await api.get(`/packs/${encodeURIComponent(state.pack.id)}/sources`).catch((failure) => (decline(failure), { sources: [] }));
  change({ sources: { key, list: sources } });
  // The pack, or the language of the answers, is another.
  if (state.rule?.pack === state.pack.id) tryOut();
});

/** Asks for what the form is made of, and takes up what was begun; with an id, a fork of that stance. */
export function look(id) {
  const { pack, stances, outcomes, sources } = state;
  if (!pack || !outcomes || stances?.key !== keyOf(state)) return undefined;
  if (sources?.key !== keyOf(state)) return void ask(keyOf(state));
  if (state.rule?.pack !== pack.id) begin(kept()[pack.id] ?? { ...blank(pack.id), of: '' });
  if (id && state.rule.of !== id) fork(id);
  return undefined;
}

function blank(pack) {
  return { pack, of: state.place.id, form: EMPTY, view: 'form', isText: false, fork: null, file: '', text: '', version: '', line: 1, saved: null };
}

/* What was begun before is kept, to be brought back. */
function begin(rule) {
  const old = state.rule?.pack === rule.pack && isBegun(state.rule) ? { ...state.rule, before: null } : null;
  change({ rule: { ...rule, before: old ?? rule.before ?? null }, trial: null });
  tryOut();
}

function isBegun({ form, isText, fork }) {
  return isText || Boolean(fork) || JSON.stringify(form) !== JSON.stringify(EMPTY);
}

/** What was written before a fork or a new beginning took its place, which is kept in turn. */
export function bringBack() {
  // The address still names what was forked.
  begin({ ...state.rule.before, of: state.place.id });
}

/** Throws away what was begun. */
export function startAnew() {
  begin(blank(state.pack.id));
}

function fork(id) {
  const { pack, stances, rule } = state;
  const stance = stances.list.find((each) => each.id === id);
  if (!stance) {
    change({ rule: { ...rule, of: id } });
    return decline(new api.Refusal({ title: text('noStance', id) }));
  }
  const own = after(stances.list, id);
  const form = formOf(stance, own, pack.actors);
  const asText = { form: { ...EMPTY, id: own }, fork: { stance: id, id: own }, view: 'text', isTextOnly: true };
  return begin({ ...blank(pack.id), of: id, ...(form ? { form } : asText) });
}

export function setPart(part, value) {
  const { rule } = state;
  write({ ...rule, form: { ...rule.form, [part]: value } });
}

export function setKey(key, value) {
  const { form } = state.rule;
  const metadata = { ...form.metadata, [key]: value, ...(key === 'actor' ? { speaker: '' } : {}) };
  const isOwnId = form.id && form.id !== nextId(state.stances.list, form.metadata);
  const id = isOwnId ? form.id : nextId(state.stances.list, metadata);
  write({ ...state.rule, form: { ...form, metadata, id } });
}

/** Another kind of term has other fields. */
export function setType(type) {
  write({ ...state.rule, form: { ...state.rule.form, type, tests: [] } });
}

export function setTest(at, test) {
  const tests = state.rule.form.tests.map((each, index) => (index === at ? test : each)).filter(Boolean);
  write({ ...state.rule, form: { ...state.rule.form, tests } });
}

export function addTest(test) {
  write({ ...state.rule, form: { ...state.rule.form, tests: [...state.rule.form.tests, test] } });
}

/* The form leads again: what was edited of the text by hand is gone. */
function write(rule) {
  change({ ...ANEW, rule: { ...rule, isText: false, fork: null, saved: null } });
  tryOut();
}

/** From now on the text leads. */
export function setText(written) {
  change({ ...ANEW, rule: { ...state.rule, text: written, isText: true, fork: null, saved: null } });
  tryOut();
}

/** Form or text; only shown, nothing is lost. */
export function view(name) {
  change({ rule: { ...state.rule, view: name } });
}

/** What is wrong with what the form holds, each with its field where it is about one. */
export function problemsOfForm() {
  const { rule, trial } = state;
  if (rule.isText || rule.fork) return [];
  return (trial?.problems ?? []).map((each) => ({ ...each, field: fieldOf(each, rule.text) })).filter((each) => each.field);
}

/** Stances of the file that the record does not have so. */
export function others({ stances = [] }) {
  return stances.filter(({ id, rules }) => {
    const old = state.stances.list.find((each) => each.id === id);
    return !old || rules.map((each) => each.drl).join() !== old.rules.map((each) => each.drl).join();
  });
}

/** What lint calls an error: with one the file is not saved. */
export function errors(trial) {
  return (trial?.lint ?? []).filter((each) => each.severity === 'ERROR');
}

/* What was saved, and where it is to be seen. */
function savedAs(file) {
  const name = subjectName();
  return {
    file, stances: others(state.trial).map(({ id, title }) => ({ id, title })),
    subject: name ? state.scenarios.find((each) => each.name === name)?.title : state.draft?.title,
    address: name ? linkTo({ screen: 'proposal', scenario: short(state.pack.id, name) }) : state.draft && shownAs(state.variant, state.draft, null),
  };
}

/** Saves the file, in place of the version that was read. */
export async function save() {
  const { pack, file, text: written, version } = state.rule;
  try {
    const saved = savedAs(file);
    await api.saveRules(pack, file, version, written);
    change({ ...ANEW, notice: ['saved', file], rule: { ...blank(pack), saved }, trial: null });
  } catch (failure) {
    if (failure.status === CHANGED) change({ rule: { ...state.rule, isBehind: true } });
    decline(failure);
  }
}

/** Takes what someone else has saved: the form is written into it; a text makes way for it, and can be brought back over it. */
export async function loadTheirs() {
  const { rule } = state;
  try {
    const theirs = await api.rules(rule.pack, rule.file);
    const own = { ...rule, version: theirs.version, isBehind: false };
    change({ ...ANEW, rule: rule.isText ? { ...own, text: theirs.text, line: 1, before: { ...own, before: null } } : own });
    tryOut();
  } catch (failure) {
    decline(failure);
  }
}

function kept() {
  try {
    return JSON.parse(localStorage.getItem(STORE) ?? '{}');
  } catch {
    return {};
  }
}

subscribe(() => {
  const { rule } = state;
  if (!rule) return;
  try {
    localStorage.setItem(STORE, JSON.stringify({ ...kept(), [rule.pack]: rule }));
  } catch { /* A full or locked store: the page goes on without. */ }
});
