/* The right column: the words behind the chosen cell. */
import { html } from 'lit-html';
import { text, actor } from '../words/words.js';
import { evidence } from './evidence.js';
import { silence } from './silence.js';
import { response } from './response.js';

export function why(state) {
  const { selected, result } = state;
  if (!selected || !result) return html`<h2>${text('why')}</h2><p class="empty">${text('chooseCell')}</p>`;
  const { outcome } = result;
  const cell = outcome.cells.find((each) => each.party === selected.party && each.cell === selected.cell);
  const isPackage = selected.cell === 'package';
  const findings = result.findings.filter((finding) => finding.actor === selected.party && speaksOf(finding, cell, isPackage));
  const silences = result.silences.filter((each) => each.party === selected.party && (isPackage || each.provision === selected.cell));
  return html`
    <h2>${isPackage ? text('onPackage', actor(selected.party)) : text('on', actor(selected.party), selected.cell.replaceAll('+', ' + '))}</h2>
    <p>${response(isPackage ? outcome.responses[selected.party] : cell?.response)}
      ${cell?.ground === 'PRESUMED' || cell?.ground === 'ASSUMED' ? html`<small>${text(cell.ground)}</small>` : ''}</p>
    ${cell ? notes(cell) : ''}
    ${byStance(findings).map((each) => evidence(state, each))}
    ${silences.map((each) => silence(state, each))}
    ${offers(state)}`;
}

/* Why it is silent, whether its stances pull both ways, and what of them does not count here. */
function notes({ silence: reason, divided, setAside = [], rather = [], unread = [] }) {
  const aside = setAside.filter((each) => !rather.includes(each));
  return [
    reason ? text(`${reason.kind}_SILENCE`, (reason.asks ?? []).join(', ')) : '',
    divided ? text('dividedHint') : '',
    aside.length ? text('setAside', aside.join(', ')) : '',
    rather.length ? text('rather', rather.join(', ')) : '',
    unread.length ? text('unread', unread.join(', ')) : '',
  ].filter(Boolean).map((each) => html`<p class="small">${each}</p>`);
}

function byStance(findings) {
  const groups = new Map();
  findings.forEach((finding) => groups.set(finding.stance, [...(groups.get(finding.stance) ?? []), finding]));
  return [...groups.values()];
}

/* On the package: all that the party says of anything in it. */
function speaksOf(finding, cell, isPackage) {
  if (isPackage) return true;
  return Boolean(cell) && finding.targets.some((target) => cell.provisions.includes(target))
    && (finding.targets.length === 1 || finding.targets.length === cell.provisions.length || cell.stances.includes(finding.stance));
}

function offers({ result, selected }) {
  const own = result.counterOffers.filter((offer) => offer.actor === selected.party);
  if (!own.length) return '';
  return html`<h3>${text('counterOffer', actor(selected.party))}</h3>
    <ul>${own.map((offer) => html`<li>${offer.changes.map((each) => html`${each.provision ?? ''} ${each.type}
      ${Object.entries(each.values).map(([field, values]) => `${field}: ${values.join(', ')}`).join('; ')} `)}(${offer.stance})</li>`)}</ul>`;
}
