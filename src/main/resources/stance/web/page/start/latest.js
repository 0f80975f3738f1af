/* The last words said, and how large the record is. */
import { html } from 'lit-html';
import { text, actor, count, day } from '../words/words.js';
import { state } from '../model/state.js';
import { linkTo } from '../model/navigation.js';
import { quote } from '../parts/said.js';

const SHOWN = 3;

export function latest() {
  const said = state.pack?.timeline.events.filter((each) => each.kind === 'SAID' && each.quote) ?? [];
  const last = [...said].sort((a, b) => b.day.localeCompare(a.day));
  if (!last.length) return '';
  const actors = new Set(said.map((each) => each.actor)).size;
  return html`<section class="latest" aria-labelledby="latest"><h2 id="latest">${text('lastSaid')}</h2>
    <ul>${once(last).slice(0, SHOWN).map((each) => html`<li>${quote(each)}
      <p class="by">${each.speaker ? html`<b>${each.speaker.name}</b>, ` : ''}${actor(each.actor)}, <time datetime=${each.stated}>${day(each.stated)}</time><br>
        <a href=${linkTo({ screen: 'record', id: each.stance })}>${each.title}</a></p></li>`)}</ul>
    <p class="small mt4"><a href=${linkTo({ screen: 'record' })}>${text('positionsOf', count(said.length), count(actors))}</a>,
      <span class="muted">${text('fromTo', day(last.at(-1).day), day(last[0].day))}</span></p></section>`;
}

/* The same words, read twice, stand once. */
function once(events) {
  return events.filter((each, at) => events.findIndex((other) => other.quote.words === each.quote.words) === at);
}
