/* A space that is too large for exact figures: why, and the shares that packages drawn at random give. */
import { html } from 'lit-html';
import { text, packages, actor, percent } from '../words/words.js';
import { sample } from '../model/space.js';
import { sizes } from './sizes.js';
import { bars, longest } from '../charts/bars.js';

export function sampled({ sweep: { tooLarge, estimate }, isBusy }) {
  return html`<div class="note" id="too-large">${tooLarge.map((each) => html`<p>${each.message}</p>`)}</div>
    ${estimate ? shares(estimate) : html`<button id="take-sample" ?disabled=${isBusy} @click=${sample}>${text('takeSample')}</button>
      ${isBusy ? html`<p role="status">${text('busy')}</p>` : ''}`}`;
}

function shares({ size, drawn, seed, shares: found, parties, slots, costs }) {
  return html`<h3 id="size">${packages(size)}</h3>
    <p id="drawn" role="status">${text('drawn', packages(String(drawn)), seed ?? '')}</p>
    ${sizes(found, figure)}
    <h3>${text('partyAccepts')}</h3>
    ${bars(text('partyAccepts'), parties.map((each) => bar(actor(each.party), each.unopposed, 'accepting')))}
    <h3>${text('optionKinds')}</h3>
    ${slots.filter((slot) => slot.options.length > 1).map((slot) => html`<h4>${slot.provision}</h4>
      ${longest(`${text('optionKinds')}: ${slot.provision}`, slot.options.map((each) => bar(each.label, each.unopposed, 'accepting')))}`)}
    ${costs.length ? html`<h3>${text('costs')}</h3>
      ${longest(text('costs'), costs.map((each) => bar(`${each.stance} (${actor(each.actor)})`, each.gain, 'rejecting')))}` : ''}`;
}

function bar(words, share, tone) {
  return { words, ratio: share.share, low: share.low, high: share.high, figure: figure(share), tone };
}

/* A share with the ends of its interval. */
function figure({ share, low, high }) {
  return text('between', percent(share), percent(low), percent(high));
}
