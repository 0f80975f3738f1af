/* States and moves in words. */
import { html } from 'lit-html';
import { text, phrase } from '../words/words.js';
import { state } from '../model/state.js';
import { differences, openSlots, stateAt } from '../model/conflict.js';
import { shownAs } from '../model/navigation.js';
import { alternative, isObject } from '../model/scenario.js';
import { saidOf, typeOf } from '../parts/sentence.js';

/** What a term is called within a sentence. */
function slotWords(slot) {
  return slot.replaceAll('-', ' ');
}

/** An option by its name; that which stands written, by what the others change of it, where they change it. */
export function optionWords({ conflict, base, opened }, slot, option) {
  const term = base.provisions[slot];
  const fields = (term && typeOf(state.pack, term)?.fields) ?? [];
  if (option !== conflict.slots.find((each) => each.slot === slot).options[0]) return opened.open.length ? ofFields(option, fields) : option;
  const patches = Object.values(state.saved.alternatives?.[slot] ?? {}).filter((each) => isObject(each) && !('type' in each));
  const changed = [...patches.flatMap(Object.keys), ...opened.open.filter((each) => each.startsWith(`${slot}.`)).map((each) => each.split('.')[1])];
  return fields.filter((each) => changed.includes(each.name) && term[each.name] !== undefined).map((each) => saidOf(each, term[each.name])).join(', ') || option;
}

/* An option of open fields is named by these and their constants. */
function ofFields(option, fields) {
  return option.replace(/(\w+) ([A-Z][A-Z_]*)\b/g, (name, field, constant) => {
    const one = fields.find((each) => each.name === field && each.kind === 'CHOICE');
    return one ? saidOf(one, constant) : name;
  });
}

/** What each term is in a state: a list of [term, option], as texts. */
function parts(negotiation, number) {
  const { options } = stateAt(negotiation.conflict, number);
  return openSlots(negotiation.conflict).map(({ slot }, at) => [at ? slotWords(slot) : phrase(slot), optionWords(negotiation, slot, options[slot])]);
}

function changes(negotiation, from, to) {
  return differences(negotiation.conflict, from, to).map(({ slot, after }) => [slotWords(slot), optionWords(negotiation, slot, after)]);
}

function inWords(all) {
  return html`${all.map(([slot, option], at) => html`${at ? '; ' : ''}<span class="muted plain">${slot}</span> ${option}`)}`;
}

function asText(all) {
  return all.map(([slot, option]) => `${slot} ${option}`).join('; ');
}

/** A state: what each term is in it. */
export function stateWords(negotiation, number) {
  return inWords(parts(negotiation, number));
}

/** The same as a text. */
export function stateText(negotiation, number) {
  return asText(parts(negotiation, number));
}

/** What a move changes. */
export function moveWords(negotiation, from, to) {
  return inWords(changes(negotiation, from, to));
}

/** The same as a text. */
export function moveText(negotiation, from, to) {
  return asText(changes(negotiation, from, to));
}

/** A sense in plain words, with the field's own behind it. */
export function senseWords(sense) {
  return html`<abbr title="${text(`term_${sense}`)}: ${text(`sense_${sense}`)}">${text(`plain_${sense}`)}</abbr>`;
}

/** The address of the proposal in the form that it has in a state; nothing where an option is no alternative of the file. */
export function proposalAt({ conflict, base, opened }, number) {
  if (opened.open.length) return undefined;
  const provisions = { ...base.provisions };
  const { options } = stateAt(conflict, number);
  for (const { slot } of conflict.slots.filter((each) => options[each.slot] !== each.options[0])) {
    const term = alternative(base.provisions[slot], state.saved.alternatives?.[slot]?.[options[slot]] ?? null);
    if (term) provisions[slot] = term;
    else delete provisions[slot];
  }
  return Object.keys(provisions).length ? shownAs(state.variant, { ...state.draft, provisions }, null) : undefined;
}
