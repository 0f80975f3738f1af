/* From the first offer to an agreement or a deadlock: who offers what, what gives way, and what each says of it. */
import { html } from 'lit-html';
import { text, actor, actorInSentence, count } from '../words/words.js';
import { state } from '../model/state.js';
import { begin, choose, first, isBehind, isBetween, look, pair } from '../model/rounds.js';
import { message } from '../parts/message.js';
import { chip, response } from '../parts/response.js';
import { capital } from '../parts/sentence.js';
import { positions } from './behind.js';
import { moveWords, proposalAt, stateWords } from './states.js';

/** So many rounds are shown at either end of a longer path. */
const ENDS = 4;

export function rounds() {
  queueMicrotask(look);
  const { rounds: found } = state;
  return html`<section class="panel" id="rounds" aria-labelledby="h-rounds"><h2 id="h-rounds">${text('fromFirstOffer')}</h2><p>${text('fromFirstOfferHint')}</p>
    ${between()}${isBetween() ? shown(found) : ''}</section>`;
}

function shown(found) {
  if (!found) return html`<p class="loading" role="status">${text('busy')}</p>`;
  return found.failed ? refused(found) : html`<div class=${isBehind() ? 'stale' : ''} aria-busy=${isBehind()}>${path(found)}</div>`;
}

/* Of more than two parties two are chosen. */
function between() {
  const parties = state.draft.parties ?? [];
  if (parties.length <= 2) return '';
  const option = (party, isChosen) => html`<option value=${party} ?selected=${isChosen}>${actor(party)}</option>`;
  const place = (chosen, at) => html`<label>${text(at ? 'andOther' : 'betweenOne')} <select class="field" name="between-${at}" @change=${(event) => choose(at, event.target.value)}>
    <option value="" ?selected=${!chosen}>${text('chooseWho')}</option>${parties.filter((party) => party !== pair()[1 - at]).map((party) => option(party, party === chosen))}</select></label>`;
  return html`<p class="row mt2 mb3" id="between">${pair().map(place)}</p>`;
}

function refused({ failed }) {
  return html`<div role="alert" id="no-rounds">${message(failed.map((each) => html`<p>${each.message} ${each.hint}</p>`))}</div>`;
}

function path(found) {
  const { negotiation } = found;
  const told = new Set(); // whose words stand here already
  const all = negotiation.offers.map((each) => round(found, each, told));
  const isLong = all.length > 2 * ENDS + 1;
  const few = isLong ? [...all.slice(0, ENDS), folded(all.slice(ENDS, -ENDS)), ...all.slice(-ENDS)] : all;
  return html`<p class="lead-sentence" id="ends" role="status" data-ending=${negotiation.ending.kind}>${negotiation.sentence}</p><p class="mt2">${negotiation.reach}</p>
    ${begins(negotiation)}${assumed(negotiation)}
    <ol class="rounds">${few}${ending(found, told)}</ol>${core(negotiation, told)}`;
}

function begins({ parties, first: who }) {
  const choice = ({ party }) => html`<button type="button" class="filter" data-first=${party} aria-pressed=${party === who} @click=${() => begin(party)}>${actor(party)}</button>`;
  return html`<div class="row mt3" role="group" aria-label=${text('whoBegins')}><span class="small muted">${text('whoBegins')}</span>${parties.map(choice)}
    ${first() ? html`<b class="small yours">${text('ASSUMED')}</b> <button type="button" class="link small" id="usual-first" @click=${() => begin('')}>${text('putBack')}</button>` : ''}</div>`;
}

function assumed({ parties, packages }) {
  return html`<details class="small mt3" id="rounds-assumed"><summary>${text('howOffersGo')}</summary><p class="mt2">${text('howOffersGoHint')}</p>
    <ul class="mt2">${parties.map((each) => html`<li><b>${actor(each.party)}</b>: ${each.prefers}. ${text('floorAndTies', count(each.open), count(packages), count(each.levels))}
      ${each.assumed ? html`<b class="yours">${text('countingDecides', count(each.assumed))}</b>` : ''}</li>`)}</ul></details>`;
}

function folded(all) {
  return html`<li class="round round--between"><details><summary>${text('roundsBetween', count(all.length))}</summary><ol class="rounds">${all}</ol></details></li>`;
}

function before(negotiation, { round: at, party }) {
  return negotiation.offers.filter((each) => each.party === party && each.round < at).at(-1)?.round;
}

function round(found, offer, told) {
  const { negotiation } = found;
  const from = before(negotiation, offer);
  const step = negotiation.steps.find((each) => each.round === offer.round);
  const words = offer.stands ? text('standsByIt') : from === undefined ? stateWords(found, offer.round) : moveWords(found, from, offer.round);
  return html`<li class="round" data-round=${offer.round}><header><b>${offer.round === 1 ? text('firstOffer') : text('roundNo', offer.round)}</b>${actor(offer.party)}</header>
    <div><p class="offer">${words}</p>
      <p class="outcome">${chip(offer.verdict)} ${negotiation.parties.map(({ party }) => html`<span>${response(offer.responses[party])} ${actor(party)}</span>`)}</p>
      ${step ? gave(negotiation, step, told) : ''}</div></li>`;
}

function ending(found, told) {
  const { negotiation } = found;
  const { ending: end, steps } = negotiation;
  if (end.kind === 'NOTHING_TO_OFFER' && !negotiation.offers.length) return '';
  const step = steps.find((each) => each.round === end.round);
  const href = end.options ? proposalAt(found, end.round) : undefined;
  return html`<li class="round" data-round=${end.round}><header><b>${text(end.options ? 'settled' : 'deadlock')}</b>${actor(end.party)}</header>
    <div><p class="offer">${capital(text(`ends_${end.kind}`, actorInSentence(end.party)))}</p>${step ? gave(negotiation, step, told) : ''}
      ${href ? html`<p class="mt3"><a class="btn btn--s" id="open-settled" href=${href}>${text('openAsProposal')}</a></p>` : ''}</div></li>`;
}

function gave({ parties }, { party, less, gaveWay, met }, told) {
  const other = parties.find((each) => each.party !== party).party;
  const parts = [
    gaveWay.length ? html`<p class="small muted">${text('losesByIt', actorInSentence(party))}</p>${positions(gaveWay.map(({ stance }) => stance), told)}` : '',
    met.length ? html`<p class="small muted">${text('gainsByIt', actorInSentence(other))}</p>${positions(met.map(({ stance }) => stance), told)}` : '',
  ].filter(Boolean);
  return parts.length ? html`<div class="gave">${parts}</div>` : less ? '' : html`<p class="small muted">${text('sameToIt', actorInSentence(party))}</p>`;
}

function core(negotiation, told) {
  if (!negotiation.core) return '';
  return html`<h3 class="mt4">${text('whyNoAgreement')}</h3><p class="small muted">${text('whyNoAgreementHint')}</p>${positions(negotiation.core.stances.map(({ stance }) => stance), told)}`;
}
