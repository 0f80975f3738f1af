/* The map of the record: on what kind of term each party has spoken, and where it was looked for in vain. */
import { html } from 'lit-html';
import { text, actor, count, day, topicName } from '../words/words.js';
import { state } from '../model/state.js';
import * as recordMap from '../model/map.js';
import { linkTo } from '../model/navigation.js';
import { keyOf } from '../model/packs.js';
import { typeWords } from '../parts/sentence.js';

export function map() {
  queueMicrotask(recordMap.look);
  const { map: shown } = state;
  if (shown?.key !== keyOf(state)) return html`<p role="status">${text('busy')}</p>`;
  const { types, gaps } = shown;
  const parties = types[0]?.actors.map((each) => each.actor) ?? [];
  return html`<article aria-labelledby="h-map"><a class="back-record small" href=${linkTo({ screen: 'record', about: state.place.about })}>${text('backToRecord')}</a>
    <h2 id="h-map">${text('mapTitle')}</h2><p class="small muted">${text('mapHint')}</p>
    <div class="scroll-x" tabindex="0" role="region" aria-label=${text('mapTitle')}><table class="rows record-map"><thead><tr><th scope="col">${text('facet_type')}</th>${parties.map((party) => html`<th scope="col" class="num">${actor(party)}</th>`)}</tr></thead>
      <tbody>${types.map(({ type, actors }) => html`<tr><th scope="row">${typeWords(type)}</th>${actors.map((each) => html`<td class="num">${entry(type, each)}</td>`)}</tr>`)}</tbody></table></div>
    ${gaps.length ? html`<h3>${text('gaps')}</h3><p class="small muted">${text('gapsHint')}</p><ul class="gaps">${gaps.map((gap) => html`<li class="small mt2"><b>${actor(gap.actor)}</b>,
      ${gap.type ? typeWords(gap.type) : gap.topic ? topicName(gap.topic) : ''}: ${gap.what} <span class="muted">(${gap.where}, ${day(gap.date)})</span></li>`)}</ul>` : ''}</article>`;
}

function entry(type, { actor: party, stances, ofFamilies, gaps }) {
  const own = stances.length ? html`<a href=${linkTo({ screen: 'record', about: [['actor', party], ['type', type]] })} aria-label="${actor(party)}, ${typeWords(type)}: ${count(stances.length)}">${count(stances.length)}</a>` : html`<span class="muted">–</span>`;
  return html`${own}${ofFamilies.length ? html` <span class="muted">(+${count(ofFamilies.length)})</span>` : ''}${gaps ? html` <span class="muted" title=${text('gaps')}>?</span>` : ''}`;
}
