/* What takes longer: which tests would turn, and what lint finds in the file. */
import { html } from 'lit-html';
import { text, phrase, number } from '../words/words.js';
import { state } from '../model/state.js';
import { short } from '../model/address.js';
import { linkTo } from '../model/navigation.js';

const MOST = 12;

export function turns({ turned, problems }) {
  if (problems?.length) return '';
  return html`<section id="turned" aria-labelledby="h-turned"><h3 id="h-turned" class="mt5">${text('testsTurn')}</h3>
    ${turned ? list(turned) : html`<p class="small muted" role="status">${text('testsRunning')}</p>`}</section>`;
}

function list(turned) {
  if (!turned.length) return html`<p class="small">${text('noneTurns')}</p>`;
  return html`<ul class="rows">${turned.slice(0, MOST).map(({ scenario, variant, isPassed, differences }) => html`<li class="small turned">
    <a href=${linkTo({ screen: 'proposal', scenario: short(state.pack.id, scenario), about: variant ? [['variant', variant]] : [] })}>${state.scenarios.find((each) => each.name === scenario)?.title ?? scenario}${variant ? `: ${phrase(variant)}` : ''}</a>
    <span>${text(isPassed ? 'status_PASSED' : 'status_FAILED')}</span> ${differences.slice(0, 1).map((each) => html`<span class="muted">${each.what}: ${each.expected} → <b>${each.actual}</b></span>`)}</li>`)}</ul>
    ${turned.length > MOST ? html`<p class="small muted">${text('more', number(turned.length - MOST))}</p>` : ''}`;
}

export function doubtful({ lint, problems }) {
  if (problems?.length) return '';
  return html`<section id="lint" aria-labelledby="h-lint"><h3 id="h-lint" class="mt5">${text('doubtful')}</h3>
    ${!lint ? html`<p class="small muted" role="status">${text('busy')}</p>` : lint.length ? html`<ul>${lint.map((each) => html`<li class="small mt2" data-lint=${each.code}><b>${text(`level_${each.severity}`)}</b>
      <code>${each.code}</code> <span class="stamp">${each.at}</span><br>${each.message} ${each.hint}</li>`)}</ul>` : html`<p class="small">${text('nothingDoubtful')}</p>`}</section>`;
}
