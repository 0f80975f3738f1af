/* The words behind a preference: each position once in full, and by its title where it stands above already. */
import { html } from 'lit-html';
import { text, actor } from '../words/words.js';
import { state } from '../model/state.js';
import { linkTo } from '../model/navigation.js';
import { positionOf } from '../model/positions.js';
import { mark } from '../parts/icons.js';
import { by, quote } from '../parts/said.js';

/**
 * The positions.
 *
 * @param lead the name of a text that says what they are behind of
 * @param told the ids of those that stand above
 */
export function behind(stances, lead, told) {
  const known = stances.map((each) => ({ stance: each, event: positionOf(state, each) })).filter((each) => each.event);
  if (!known.length) return '';
  const isNew = known.map(({ stance }) => !told.has(stance));
  known.forEach(({ stance }) => told.add(stance));
  return html`<div class="behind"><p class="small muted">${text(lead)}</p>${known.map(({ stance, event }, at) => position(stance, event, isNew[at]))}</div>`;
}

/** A position: its title, how firmly, whose words and which. */
export function position(stance, event, isFull = true) {
  return html`<div class="behind-one" data-stance=${stance}><p><b>${event.title}</b> <span class="small muted">${actor(event.actor)}, <span class="tag">${mark(event.strength)}${text(event.strength)}</span><span
    class="tag">, ${text(event.basis)}</span> <a class="id" href=${linkTo({ screen: 'record', id: stance })}>${stance}</a>${isFull ? '' : html`, ${text('asAbove')}`}</span></p>
    ${isFull ? html`${event.basis === 'INFERRED' ? html`<p class="note">${text('inferred')}</p>` : ''}${quote(event, 'quote--list quote--small')}${by(event)}` : ''}</div>`;
}
