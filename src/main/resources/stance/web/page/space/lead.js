/* The space in a sentence: how large it is, what is left of it, and what costs most. */
import { html } from 'lit-html';
import { text, actorInSentence, count, packages, phrase, percent } from '../words/words.js';
import { state } from '../model/state.js';
import { positionOf } from '../model/positions.js';
import { rich } from '../parts/rich.js';
import { openMore } from './opening.js';

export function lead({ result, opened }) {
  const { size, sizes, slots, costs } = result;
  const isOpened = opened.open.length + opened.optional.length > 0;
  const left = sizes.unopposed === '0' ? text('opposedAll') : text('unopposedSome', count(sizes.unopposed));
  const agreed = sizes.agreement === '0' ? text('acceptedNone') : text('acceptedSome', count(sizes.agreement));
  const forms = slots.filter((each) => each.options.length > 1).map((each) => text('formsOf', each.options.length, phrase(each.provision)));
  return html`<p class="lead-sentence" id="size">${rich(text(isOpened ? 'ofOpened' : 'ofAllowed', packages(size), left, agreed))}
      ${costliest(costs, sizes)}</p>
    <p>${forms.join(' × ')}. ${openMore()}</p>`;
}

function costliest(costs, { unopposed }) {
  const [first] = costs;
  const event = first && positionOf(state, first.stance);
  if (!event || first.gain === '0') return '';
  return rich(text('costliest', text(`one_${event.strength}`), actorInSentence(first.actor), event.title, count(BigInt(unopposed) + BigInt(first.gain))));
}

export function estimatedLead({ size, drawn, seed, shares: { unopposed, agreement } }) {
  const figure = ({ share, low, high }) => text('between', percent(share), percent(low), percent(high));
  return html`<p class="lead-sentence" id="size">${rich(text('estimated', packages(size), figure(unopposed), figure(agreement)))}</p>
    <p id="drawn" role="status">${text('drawn', packages(String(drawn)), seed ?? '')} ${openMore()}</p>`;
}
