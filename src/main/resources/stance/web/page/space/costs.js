/* What each position costs: how many more packages nobody would oppose without it; and what cannot be met together. */
import { html } from 'lit-html';
import { text, actor, count, day, ratio } from '../words/words.js';
import { state } from '../model/state.js';
import { linkTo } from '../model/navigation.js';
import { positionOf } from '../model/positions.js';
import { bar } from '../parts/bars.js';
import { mark } from '../parts/icons.js';
import { by, quote } from '../parts/said.js';

export function costs({ result: { costs: all, sizes, size } }) {
  if (!all.length) return '';
  const known = all.map((each) => ({ ...each, event: positionOf(state, each.stance) })).filter((each) => each.event);
  const some = known.filter((each) => BigInt(each.gain) > 0n);
  const none = known.filter((each) => BigInt(each.gain) === 0n);
  return html`<section aria-labelledby="h-cost"><h2 id="h-cost">${text('costs')}</h2><p>${text('costsHint')}</p>
    <ol>${some.map((each) => cost(each, sizes.unopposed, size))}</ol>
    ${none.length ? html`<details class="mt3" id="no-cost"><summary>${text(none.length === 1 ? 'costsNothing' : 'costNothing', count(none.length))}</summary>
      <ul class="small stack mt2">${none.map(short)}</ul></details>` : ''}</section>`;
}

function cost({ stance, actor: id, gain, event }, unopposed, size) {
  const left = BigInt(unopposed) + BigInt(gain);
  return html`<li class="cost" data-cost=${stance}><div><h3>${event.title}</h3>${whose(stance, id, event)}${quote(event)}${by(event)}</div>
    <div class="gain"><p><b>${text('moreUnopposed', count(gain))}</b><br>${text('withoutIt', count(left), count(size), count(unopposed))}</p>
      ${bar({ ratio: ratio(unopposed, size), more: ratio(gain, size) })}</div></li>`;
}

/** Whose position it is, how firmly, and its id. */
export function whose(stance, id, { strength, basis }) {
  return html`<p class="small muted">${actor(id)}, <span class="tag">${mark(strength)}${text(strength)}</span><span class="tag">, ${text(basis)}</span>
    <a class="id" href=${linkTo({ screen: 'record', id: stance })}>${stance}</a></p>`;
}

function short({ stance, actor: id, event }) {
  return html`<li>${mark(event.strength)} <span class="vh">${text(event.strength)},</span> ${actor(id)}: <a
    href=${linkTo({ screen: 'record', id: stance })}>${event.title}</a>
    <span class="muted"><time datetime=${event.stated}>${day(event.stated)}</time></span></li>`;
}

export function core({ result: { core: found } }) {
  if (!found?.stances.length) return '';
  return html`<section aria-labelledby="h-core" id="core"><h2 id="h-core">${text('core')}</h2><p>${text('coreHint')}</p>
    <ul class="stack">${found.stances.map((each) => {
      const event = positionOf(state, each.stance);
      return event ? html`<li class="cost"><div><h3>${event.title}</h3>${whose(each.stance, each.actor, event)}${quote(event)}${by(event)}</div></li>` : '';
    })}</ul></section>`;
}
