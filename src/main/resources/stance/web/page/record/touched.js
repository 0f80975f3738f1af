/* The proposals, and variants of them, in which a position answers. */
import { html } from 'lit-html';
import { text, actor, phrase } from '../words/words.js';
import { state } from '../model/state.js';
import { short } from '../model/address.js';
import { linkTo } from '../model/navigation.js';
import { chip, response } from '../parts/response.js';
import { rowWords } from '../parts/rows.js';

const FEW = 8;

export function touched(stance) {
  const all = (state.allOutcomes ?? []).flatMap((outcome) => outcome.stances.filter((each) => each.id === stance.id).map((each) => ({ ...each, outcome })));
  if (!state.allOutcomes) return '';
  if (!all.length) return html`<h3>${text('touches')}</h3><p class="small muted">${text('touchesNone')}</p>`;
  const table = (list) => html`<table class="rows"><caption class="vh">${text('touchesCaption')}</caption>
    <thead><tr><th scope="col">${text('theScenario')}</th><th scope="col">${actor(stance.actor)}</th><th scope="col">${text('verdict')}</th></tr></thead>
    <tbody>${list.map((each) => entry(each))}</tbody></table>`;
  return html`<h3>${text('touches')}</h3>${table(all.slice(0, FEW))}
    ${all.length > FEW ? html`<details class="mt2"><summary>${text('more', all.length - FEW)}</summary>${table(all.slice(FEW))}</details>` : ''}`;
}

function entry({ outcome, response: answer, targets }) {
  const { scenario, pack, variant, verdict } = outcome;
  const title = state.scenarios.find((each) => each.name === scenario)?.title ?? scenario;
  const about = variant ? [['variant', variant]] : [];
  return html`<tr><th scope="row"><a href=${linkTo({ screen: 'proposal', pack, scenario: short(pack, scenario), about })}>${title}</a>${variant ? html`, <span class="muted">${phrase(variant).toLowerCase()}</span>` : ''}</th>
    <td>${answer ? response(answer) : text('remarks')} <span class="muted">${targets.length ? rowWords(targets.join('+')) : text('thePackage')}</span></td><td>${chip(verdict)}</td></tr>`;
}
