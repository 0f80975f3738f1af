/* The words behind a preference: each position once in full, and by its title where it stands above already. */
import { html } from 'lit-html';
import { text, actor, count } from '../words/words.js';
import { state } from '../model/state.js';
import { linkTo } from '../model/navigation.js';
import { positionOf } from '../model/positions.js';
import { mark } from '../parts/icons.js';
import { by, quote } from '../parts/said.js';

/**
 * The positions behind a move.
 *
 * @param told the ids of those that stand above
 */
export function behind(stances, told) {
  const all = positions(stances, told);
  return all.length ? html`<div class="behind"><p class="small muted">${text('becauseOf')}</p>${all}</div>` : '';
}

/** Those behind what deters it, folded: they are many. */
export function behindAnswer(stances, told) {
  const all = positions(stances, told);
  return all.length ? html`<details class="behind"><summary>${text(all.length === 1 ? 'noBetterOne' : 'noBetter', count(all.length))}</summary>${all}</details>` : '';
}

/** Each position, whole where it stands for the first time. */
export function positions(stances, told) {
  return stances.map((stance) => ({ stance, event: positionOf(state, stance) })).filter((each) => each.event).map(({ stance, event }) => {
    const isNew = !told.has(stance);
    told.add(stance);
    return position(stance, event, isNew);
  });
}

/** A position: its title, how firmly, whose words and which. */
export function position(stance, event, isFull = true) {
  return html`<div class="behind-one" data-stance=${stance}><p><b>${event.title}</b> <span class="small muted">${actor(event.actor)}, <span class="tag">${mark(event.strength)}${text(event.strength)}</span><span
    class="tag">, ${text(event.basis)}</span> <a class="id" href=${linkTo({ screen: 'record', id: stance })}>${stance}</a>${isFull ? '' : html`, ${text('asAbove')}`}</span></p>
    ${isFull ? html`${event.basis === 'INFERRED' ? html`<p class="note">${text('inferred')}</p>` : ''}${quote(event, 'quote--list quote--small')}${by(event)}` : ''}</div>`;
}
