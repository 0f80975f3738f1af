/* The last words said, and how large the record is. */
import { html } from 'lit-html';
import { text, actor, count, day } from '../words/words.js';
import { state } from '../model/state.js';
import { linkTo } from '../model/navigation.js';
import { quote } from '../parts/said.js';

export function latest() {
  const last = state.pack?.latest ?? [];
  if (!last.length) return '';
  const speaking = state.pack.actors.filter((each) => each.stances);
  const all = speaking.reduce((sum, each) => sum + each.stances, 0);
  const first = speaking.map((each) => each.first).sort()[0];
  return html`<section class="latest" aria-labelledby="latest"><h2 id="latest">${text('lastSaid')}</h2>
    <ul>${[...last].reverse().map((each) => html`<li>${quote(each)}
      <p class="by">${each.speaker ? html`<b>${each.speaker.name}</b>, ` : ''}${actor(each.actor)}, <time datetime=${each.stated}>${day(each.stated)}</time><br>
        <a href=${linkTo({ screen: 'record', id: each.stance })}>${each.title}</a></p></li>`)}</ul>
    <p class="small mt4"><a href=${linkTo({ screen: 'record' })}>${text('positionsOf', count(all), count(speaking.length))}</a>,
      <span class="muted">${text('fromTo', day(first), day(last.at(-1).stated))}</span></p></section>`;
}
