/* The right column: the words behind the chosen answer. It is never empty. */
import { html } from 'lit-html';
import { text, actor, actorInSentence } from '../words/words.js';
import { state } from '../model/state.js';
import { cellOf, changedCells, worst } from '../model/cells.js';
import { linkTo } from '../model/navigation.js';
import { condition } from '../parts/condition.js';
import { message } from '../parts/message.js';
import { response, tone } from '../parts/response.js';
import { by, quote, reading, tags } from '../parts/said.js';
import { citing } from './citing.js';
import { rowWords } from '../parts/rows.js';
import { silence } from './silence.js';

export function why() {
  const { selected, result } = state;
  if (!result || !selected) return html`<h2 id="h-why">${text('why')}</h2>${message(text('chooseCell'))}`;
  const { party, cell: row } = selected;
  const cell = cellOf(result.outcome, party, row);
  const findings = result.findings.filter((finding) => finding.actor === party && speaksOf(finding, cell, row === 'package'));
  const silences = result.silences.filter((each) => each.party === party && (row === 'package' || each.provision === row));
  const changed = state.before ? changedCells(state.before, result).find((each) => each.party === party && each.cell === row) : undefined;
  return html`<header class="answer"><h2 id="h-why"><b>${actor(party)}</b> ${text('onRow')} <b>${rowWords(row)}</b></h2>
      <p>${response(cell?.response)} ${changed ? html`<span class="was yours">${text('wasAnswer', text(changed.before ?? 'NONE'))}</span>` : ''}</p></header>
    ${grounds(cell, row).map((each) => html`<p class="ground">${each}</p>`)}
    ${sides(findings)}
    ${silences.map((each) => silence(each))}
    ${offers(party)}
    <p class="small mt4"><a href=${linkTo({ screen: 'record', about: [['actor', party]] })}>${text('allOf', actorInSentence(party))}</a></p>`;
}

/* Why it is silent, whose word it is where nobody said it, and what of its stances does not count here. */
function grounds(cell, row) {
  const { silence: reason, ground, divided, setAside = [], rather = [], unread = [] } = cell ?? {};
  const aside = setAside.filter((each) => !rather.includes(each));
  return [
    ground === 'PRESUMED' || ground === 'ASSUMED' ? text(`${ground}_GROUND`) : '',
    reason ? text(`${reason.kind}_SILENCE`, (reason.asks ?? []).join(', ')) : '',
    divided ? text('dividedHint') : '',
    aside.length ? text('setAside', aside.join(', ')) : '',
    rather.length ? text('rather', rather.join(', ')) : '',
    unread.length ? text('unread', unread.join(', ')) : '',
    row === 'package' ? restsOn() : '',
  ].filter(Boolean);
}

function restsOn() {
  const hinges = state.result.restsOn.map((each) => text('hinge', each.stance, text(each.verdict))).join(', ');
  return text('restsOn', hinges || text('nothingAlone'));
}

/* On the package: all that the party says of anything in it. */
function speaksOf(finding, cell, isPackage) {
  if (isPackage) return true;
  return Boolean(cell) && finding.targets.some((target) => cell.provisions.includes(target))
    && (finding.targets.length === 1 || finding.targets.length === cell.provisions.length || cell.stances.includes(finding.stance));
}

const AGAINST = ['REJECTS', 'OBJECTS', 'CONDITIONAL'];

/* Where its stances pull both ways, each side has its head. */
function sides(findings) {
  const stances = byStance(findings);
  const isAgainst = (group) => group.some((each) => AGAINST.includes(each.response));
  const [against, others] = [stances.filter(isAgainst), stances.filter((group) => !isAgainst(group))];
  const isDivided = against.length && others.some((group) => group.some((each) => each.response === 'ACCEPTS'));
  return html`${isDivided ? html`<h3 class="side">${text('speaksAgainst')}</h3>` : ''}${against.map((group) => said(group))}
    ${isDivided ? html`<h3 class="side">${text('speaksFor')}</h3>` : ''}${others.map((group) => said(group))}`;
}

function byStance(findings) {
  const groups = new Map();
  findings.forEach((finding) => groups.set(finding.stance, [...(groups.get(finding.stance) ?? []), finding]));
  return [...groups.values()];
}

/* All that one stance says here: its words once, and each finding with its reason. */
function said(findings) {
  const [stance] = findings;
  return html`<article class="said said--${tone(worst(findings.map((each) => each.response)))}" data-stance=${stance.stance} aria-labelledby="said-${stance.stance}">
    <header><h3 id="said-${stance.stance}">${stance.title}</h3>${tags(stance)}</header>
    ${quote(stance)}${by(stance)}
    ${findings.map((finding) => html`<div class="because"><p>${actor(finding.actor)} <b>${text(finding.effect)}</b> ${target(finding)}${finding.arguments.length ? `: ${finding.arguments.join(', ')}` : ''}</p>
      ${finding.because ? conditions(finding) : ''}</div>`)}
    <div class="row said-more">${reading(stance.stance, stance.note)}${citing(stance)}</div>
  </article>`;
}

/** What a finding is on, in words. */
export function target({ aim, targets, witnesses = [] }) {
  if (aim === 'PACKAGE') return text('thePackage');
  if (aim === 'CONTEXT') return `${[...new Set(witnesses.flatMap((each) => each.facts))].join(', ')} (${text('context')})`;
  return rowWords(targets.join('+'));
}

function conditions(finding) {
  const before = state.before?.findings.find((each) => each.stance === finding.stance && each.because?.rule === finding.because.rule);
  const isSince = (words) => state.before && !before?.because.conditions.some((each) => each.words === words);
  return html`<ul>${finding.because.conditions.map((each) => condition(each, isSince(each.words)))}</ul>`;
}

function offers(party) {
  const own = state.result.counterOffers.filter((offer) => offer.actor === party);
  if (!own.length) return '';
  return html`<section class="section"><h3>${text('counterOffer', actorInSentence(party))}</h3>
    <ul>${own.map((offer) => html`<li class="small mt1">${offer.changes.map((each) => html`${each.provision ?? ''} ${each.type}
      ${Object.entries(each.values).map(([field, values]) => `${field}: ${values.join(', ')}`).join('; ')} `)}(<a class="id" href=${linkTo({ screen: 'record', id: offer.stance })}>${offer.stance}</a>)</li>`)}</ul></section>`;
}
