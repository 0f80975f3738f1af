/* The form: whose position it is, its words with speaker, day and source, and what it says of which terms. */
import { html, nothing } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { text, actor, topicName } from '../words/words.js';
import { state } from '../model/state.js';
import { problemsOfForm, setKey, setPart } from '../model/rules.js';
import { message } from '../parts/message.js';
import { says } from './says.js';

const STRENGTHS = ['RED_LINE', 'FIRM', 'PREFERENCE'];
const BASES = ['STATED', 'ACTED', 'REPORTED', 'INFERRED'];

const NAMES = { id: 'name_id', title: 'name_title', quote: 'quoteIs' };

/** The name of the text with the words of a field. */
export function nameOf(field) {
  return NAMES[field] ?? `key_${field}`;
}

export function form() {
  const { rule, pack, stances, sources } = state;
  if (rule.isTextOnly) return message(text('moreThanAForm'));
  const { id, title, metadata } = rule.form;
  const speakers = pack.actors.find((each) => each.id === metadata.actor)?.speakers ?? [];
  const topics = [...new Set(stances.list.map((each) => each.topic))].sort();
  const own = stances.list.filter((each) => each.actor === metadata.actor);
  return html`${rule.isText ? message(text('textLeads')) : ''}<form class="stance-form" id="stance-form" @submit=${(event) => event.preventDefault()}>
    <fieldset><legend>${text('whose')}</legend><div class="fields">
      ${choice('actor', pack.actors.map((each) => [each.id, actor(each.id)]))}${choice('topic', topics.map((each) => [each, topicName(each)]))}
      ${choice('strength', STRENGTHS.map((each) => [each, text(each)]))}${choice('basis', BASES.map((each) => [each, text(`basis_${each}`)]))}</div></fieldset>
    <fieldset><legend>${text('theWords')}</legend>
      ${lines('quote', { look: 'quote', rows: 3, language: metadata.language ?? '' })}
      <div class="fields">${line('language', { placeholder: 'es', maxlength: 16 })}${line('stated', { placeholder: '2026-01-29', maxlength: 10 })}${lines('translation')}
        ${choice('speaker', speakers.map((each) => [each.id, `${each.name}, ${each.office}`]))}
        ${choice('source', sources.list.map((each) => [each.id, each.publisher ? `${each.title} (${each.publisher})` : each.title]))}</div></fieldset>
    <fieldset><legend>${text('whatItSays')}</legend>${says(rule.form)}</fieldset>
    <fieldset><legend>${text('itsName')}</legend><div class="fields">
      ${line('id', { placeholder: 'MX-SEC-01', maxlength: 64, look: 'id', value: id, put: parted('id') })}${line('title', { maxlength: 80, value: title, put: parted('title'), wide: true })}
      ${choice('supersedes', own.map((each) => [each.id, `${each.id} ${each.title}`]))}${lines('note')}</div></fieldset></form>`;
}

function keyed(key) {
  return (event) => setKey(key, event.target.value);
}

function parted(part) {
  return (event) => setPart(part, event.target.value);
}

function of(key) {
  return state.rule.form.metadata[key] ?? '';
}

/* A field with its name, and what is wrong with it; that is no part of its name. */
function labelled(key, wide, control) {
  const wrong = problemsOfForm().filter((each) => each.field === key);
  const about = wrong.length ? `wrong-${key}` : nothing;
  return html`<label class=${wide ? 'wide' : nothing}>${text(nameOf(key))}${control(about, wrong.length ? 'true' : nothing)}
    ${wrong.length ? html`<span class="wrong" id=${about} aria-hidden="true">${wrong.map((each) => `${each.message} ${each.hint}`).join(' ')}</span>` : ''}</label>`;
}

function choice(key, entries) {
  const value = of(key);
  return labelled(key, false, (about, isWrong) => html`<select class="field" name=${key} aria-describedby=${about} aria-invalid=${isWrong} .value=${live(value)} @change=${keyed(key)}>
    <option value="" ?selected=${!value}>${text(key === 'supersedes' ? 'nobodyOrNothing' : 'choose')}</option>${entries.map(([each, words]) => html`<option value=${each} ?selected=${each === value}>${words}</option>`)}</select>`);
}

function line(key, { placeholder = '', maxlength, look = '', value = of(key), put = keyed(key), wide = false }) {
  return labelled(key, wide, (about, isWrong) => html`<input class="field ${look}" name=${key} placeholder=${placeholder} maxlength=${maxlength} aria-describedby=${about} aria-invalid=${isWrong} .value=${live(value)} @input=${put}>`);
}

function lines(key, { look = '', rows = 2, language } = {}) {
  return labelled(key, true, (about, isWrong) => html`<textarea class="field ${look}" name=${key} rows=${rows} maxlength="2000" lang=${language ?? nothing} aria-describedby=${about} aria-invalid=${isWrong} .value=${live(of(key))} @input=${keyed(key)}></textarea>`);
}
