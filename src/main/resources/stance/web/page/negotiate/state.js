/* The state that is looked at: what comes of it, in which senses it holds, and who would move where. */
import { html } from 'lit-html';
import { text, actor } from '../words/words.js';
import { state as shown } from '../model/state.js';
import { stateAt } from '../model/conflict.js';
import { path, senses } from '../model/negotiation.js';
import { chip, response } from '../parts/response.js';
import { dot } from './dot.js';
import { joint, moves } from './moves.js';
import { proposalAt, senseWords, stateWords } from './states.js';

export function card(negotiation) {
  const { conflict, studies } = negotiation;
  const [here] = path(negotiation).slice(-1);
  const at = stateAt(conflict, here);
  const href = proposalAt(negotiation, here);
  return html`<article class="state" id="state" data-state=${here} aria-labelledby="h-state"><h3 id="h-state" tabindex="-1">${stateWords(negotiation, here)}
      ${here === conflict.statusQuo ? html`<span class="mark-at">${text('statusQuo')}</span>` : ''}</h3>
    <p class="row mt2">${chip(at.verdict)} ${conflict.parties.map(({ party }) => html`<span class="small">${actor(party)} ${response(at.responses[party])}</span>`)}</p>
    <ul class="legend mt2">${senses().map((sense) => html`<li>${dot(at.holds[sense] ?? 'NO')} ${senseWords(sense)}</li>`)}</ul>
    ${studies[here] ? from(negotiation, studies[here]) : html`<p class="loading" role="status">${text(shown.isBusy ? 'busy' : 'lookingClosely')}</p>`}
    ${href ? html`<p class="mt4"><a class="btn btn--s" id="open-state" href=${href}>${text('openAsProposal')}</a></p>` : ''}</article>`;
}

function from(negotiation, study) {
  return html`<h4 class="mt4" id="h-moves">${text(study.temptations.length ? 'whoWouldMove' : 'nobodyMoves')}</h4>
    ${study.temptations.length ? '' : html`<p class="small muted">${text('nobodyMovesHint')}</p>`}
    ${moves(negotiation, study)}${joint(negotiation, study)}`;
}
