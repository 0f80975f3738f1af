/* All proposals of the pack by topic, as cards or as a table of all answers. */
import { html } from 'lit-html';
import { text, actor, count, day, phrase, topicName } from '../words/words.js';
import { state } from '../model/state.js';
import { short } from '../model/address.js';
import { linkTo, put } from '../model/navigation.js';
import { VERDICTS } from '../model/cells.js';
import { written } from '../model/outcomes.js';
import { timelineOf } from '../model/positions.js';
import { asked, finds } from '../model/search.js';
import * as course from '../model/timeline.js';
import { glyph, icon } from '../parts/icons.js';
import { listbox, opens } from '../parts/menu.js';
import { message } from '../parts/message.js';
import { chip, response, tone } from '../parts/response.js';
import { answersTable } from './answers.js';

export function gallery(about) {
  const entries = shown(about);
  const byVerdict = about.get('verdict') ? entries.filter((each) => each.outcome?.verdict === about.get('verdict')) : entries;
  const words = text(byVerdict.length === 1 ? 'proposalCount' : 'proposalsCount', count(byVerdict.length));
  return html`<div class="gallery-head"><h2 id="all"><span role="status">${words}</span></h2>${filters(about, entries)}</div>
    ${byVerdict.length ? (about.get('as') === 'table' ? answersTable(byVerdict) : topics(byVerdict))
    : message(text('nothingFound', about.get('q') ?? ''), html` <button type="button" class="link" @click=${() => ['q', 'verdict', 'party'].forEach((name) => put(name, ''))}>${text('clearSearch')}</button>`)}`;
}

/* What a search and the other filters leave; the counts of verdicts follow it. */
function shown(about) {
  const query = asked(about.get('q') ?? '');
  if (query.length) queueMicrotask(course.look);
  const party = about.get('party');
  return state.scenarios
    .filter((each) => each.pack === state.pack.id && (each.audience !== 'tests' || about.get('edge')))
    .map((each) => ({ ...each, outcome: written(state.outcomes, each.name) }))
    .filter((each) => !party || each.outcome?.responses[party])
    .filter((each) => finds(query, each.title, each.summary, each.name, ...each.variants.map(phrase), each.outcome?.sentence, ...spoken(each.outcome)));
}

/* The words and speakers that answer it, once they were read. */
function spoken(outcome) {
  const ids = new Set(outcome?.stances.map((each) => each.id));
  const said = timelineOf(state)?.events.filter((each) => each.kind === 'SAID' && ids.has(each.stance)) ?? [];
  return said.flatMap((each) => [each.title, each.quote?.words, each.speaker?.name]);
}

function filters(about, entries) {
  const verdict = about.get('verdict') ?? '';
  const of = (each) => entries.filter((entry) => entry.outcome?.verdict === each).length;
  const toggle = (name, value, words) => html`<button type="button" class="filter" data-filter=${name} aria-pressed=${about.get(name) === value} @click=${() => put(name, about.get(name) === value ? '' : value)}>${words}</button>`;
  const parties = [{ value: '', words: text('all') }, ...state.pack.actors.map((each) => ({ value: each.id, words: each.name }))];
  const party = about.get('party');
  return html`<div class="filters" role="group" aria-label=${text('showBy')}>
    <button type="button" class="filter" data-verdict="" aria-pressed=${!verdict} @click=${() => put('verdict', '')}>${text('all')} <span class="n">${entries.length}</span></button>
    ${VERDICTS.map((each) => html`<button type="button" class="filter" data-verdict=${each} aria-pressed=${verdict === each} @click=${() => put('verdict', verdict === each ? '' : each)}>
      ${glyph(tone(each))}${text(each)} <span class="n">${of(each)}</span></button>`)}
    <button type="button" class="filter" id="party" aria-haspopup="listbox" @click=${opens('party', () => listbox(text('parties'), parties, party ?? '', (id) => put('party', id)))}>
      ${party ? text('partyIs', actor(party)) : text('anyParty')} ${icon('down')}</button>
    ${toggle('as', 'table', text('asTable'))}${toggle('edge', 'yes', text('forTests'))}</div>`;
}

/* By what most of the words that answer it are about. */
function topics(entries) {
  const groups = new Map();
  entries.forEach((each) => {
    const topic = each.outcome?.topic ?? 'other';
    groups.set(topic, [...(groups.get(topic) ?? []), each]);
  });
  return [...groups].map(([topic, list]) => html`<section class="topic" aria-labelledby="topic-${topic}"><h3 id="topic-${topic}">${topicName(topic)}
      <span>${text(list.length === 1 ? 'proposalCount' : 'proposalsCount', count(list.length))}</span></h3>
    <ul class="cards">${list.map((each) => card(each))}</ul></section>`);
}

function card({ name, pack, title, summary, variants, outcome }) {
  return html`<li class="card" data-scenario=${name}><div class="top-line">${chip(outcome?.verdict)}${outcome ? html`<time datetime=${outcome.asOf}>${day(outcome.asOf)}</time>` : ''}</div>
    <h3><a href=${linkTo({ screen: 'proposal', pack, scenario: short(pack, name), view: state.place.view })}>${title}</a></h3><p class="sum">${summary}</p>
    ${variants.length ? html`<p class="stamp">${text('variantsCount', count(variants.length))}</p>` : ''}
    <p class="answers">${Object.entries(outcome?.responses ?? {}).map(([party, answer]) => html`<span>${actor(party)} ${response(answer)}</span>`)}</p></li>`;
}
