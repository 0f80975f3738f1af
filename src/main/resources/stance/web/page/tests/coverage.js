/* Which positions the tests make speak, by actor, and those that no test covers. */
import { html } from 'lit-html';
import { text, actor, number, share } from '../words/words.js';
import { state } from '../model/state.js';
import { linkTo } from '../model/navigation.js';
import { positionOf } from '../model/positions.js';
import { bars } from '../parts/bars.js';

export function coverage({ pack, fired, stances, conditions, byActor, details }) {
  const rows = Object.entries(byActor).map(([id, { part, all }]) => ({
    words: actor(id), ratio: all ? part / all : 0, figure: text('of', number(part), number(all)),
  }));
  const open = details.filter((each) => each.touch !== 'FIRED' || each.unseen.length);
  return html`<section class="panel" aria-labelledby="h-coverage-${pack}"><h2
    id="h-coverage-${pack}">${text('coverageOf', state.packs.find((each) => each.id === pack)?.title ?? pack)}</h2>
    <p>${text('coverageHint')}</p>
    <p class="legend mb3" id="coverage-${pack}">${figure('firedShare', fired)}${figure('bothWays', stances)}${figure('conditionsShare', conditions)}</p>
    <div class="coverage">${bars(text('coverageOf', pack), [{ title: text('bothWaysBy'), rows }])}</div>
    ${open.length ? uncovered(pack, open) : html`<p class="small mt3">${text('allCovered')}</p>`}</section>`;
}

function figure(name, { part, all }) {
  return html`<span><b>${share(part, all)}</b> ${text(name, number(part), number(all))}</span>`;
}

function uncovered(pack, open) {
  return html`<h3 class="mt4">${text('uncovered', number(open.length))}</h3><ul class="stack small mt2" id="uncovered">${open.map((each) => html`<li
    data-uncovered=${each.stance}>
    <a href=${linkTo({ screen: 'record', pack, id: each.stance })}>${positionOf(state, each.stance)?.title ?? each.stance}</a> <span
      class="id">${each.stance}</span>
    <span class="muted">${text(each.touch === 'FIRED' ? 'touch_ONE_WAY' : `touch_${each.touch}`)}</span></li>`)}</ul>`;
}
