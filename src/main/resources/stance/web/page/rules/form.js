/* The form: whose position it is, its words with speaker, day and source, and what it says of which terms. */
import { html } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { text, actor, topicName } from '../words/words.js';
import { state } from '../model/state.js';
import { setKey, setPart } from '../model/rules.js';
import { message } from '../parts/message.js';
import { says } from './says.js';

const STRENGTHS = ['RED_LINE', 'FIRM', 'PREFERENCE'];
const BASES = ['STATED', 'ACTED', 'REPORTED', 'INFERRED'];

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
      <label class="wide">${text('quoteIs')}<textarea class="field quote" name="quote" rows="3" maxlength="2000" lang=${metadata.language ?? ''} .value=${live(metadata.quote ?? '')} @input=${keyed('quote')}></textarea></label>
      <div class="fields">${line('language', { placeholder: 'es', maxlength: 16 })}${line('stated', { placeholder: '2026-01-29', maxlength: 10 })}${lines('translation')}
        ${choice('speaker', speakers.map((each) => [each.id, `${each.name}, ${each.office}`]))}
        ${choice('source', sources.list.map((each) => [each.id, each.publisher ? `${each.title} (${each.publisher})` : each.title]))}</div></fieldset>
    <fieldset><legend>${text('whatItSays')}</legend>${says(rule.form)}</fieldset>
    <fieldset><legend>${text('itsName')}</legend><div class="fields">
      <label>${text('name_id')}<input class="field id" name="id" maxlength="64" placeholder="MX-SEC-01" .value=${live(id)} @input=${parted('id')}></label>
      <label class="wide">${text('name_title')}<input class="field" name="title" maxlength="80" .value=${live(title)} @input=${parted('title')}></label>
      ${choice('supersedes', own.map((each) => [each.id, `${each.id} ${each.title}`]))}${lines('note')}</div></fieldset></form>`;
}

function keyed(key) {
  return (event) => setKey(key, event.target.value);
}

function parted(part) {
  return (event) => setPart(part, event.target.value);
}

function choice(key, entries) {
  const value = state.rule.form.metadata[key] ?? '';
  return html`<label>${text(`key_${key}`)}<select class="field" name=${key} .value=${live(value)} @change=${keyed(key)}>
    <option value="" ?selected=${!value}>${text(key === 'supersedes' ? 'nobodyOrNothing' : 'choose')}</option>${entries.map(([each, words]) => html`<option value=${each} ?selected=${each === value}>${words}</option>`)}</select></label>`;
}

function line(key, { placeholder = '', maxlength }) {
  return html`<label>${text(`key_${key}`)}<input class="field" name=${key} placeholder=${placeholder} maxlength=${maxlength} .value=${live(state.rule.form.metadata[key] ?? '')} @input=${keyed(key)}></label>`;
}

function lines(key) {
  return html`<label class="wide">${text(`key_${key}`)}<textarea class="field" name=${key} rows="2" maxlength="2000" .value=${live(state.rule.form.metadata[key] ?? '')} @input=${keyed(key)}></textarea></label>`;
}
