/* One finding: the quote in its own language, who said it, when, where, and why the rule spoke. */
import { html } from 'lit-html';
import { text, day } from '../words/words.js';
import { readRule } from '../model/actions.js';
import { state as page } from '../model/state.js';
import { tone, worst } from './response.js';

/** All that one stance says here: its words once, and each finding with its reason. */
export function evidence(state, findings) {
  const [stance] = findings;
  return html`<article class="evidence edge ${tone(worst(findings.map((finding) => finding.response)))}" data-stance=${stance.stance}>
    <h3>${stance.title}</h3>
    <p class="marks"><code>${stance.stance}</code>
      <span class="mark">${text(stance.strength)}</span><span class="mark">${text(stance.basis)}</span>
      ${stance.visibility === 'PRIVATE' ? html`<span class="mark">${text('PRIVATE')}</span>` : ''}</p>
    ${record(stance)}
    ${findings.map((finding) => html`
      <p><b>${text(finding.effect)}</b> ${target(finding)}${finding.arguments.length ? `: ${finding.arguments.join(', ')}` : ''}</p>
      ${because(finding)}`)}
    ${rule(state, stance.stance)}
  </article>`;
}

/** What a finding is on, in words. */
export function target({ aim, targets, witnesses = [] }) {
  if (aim === 'PACKAGE') return text('thePackage');
  if (aim === 'CONTEXT') return `${[...new Set(witnesses.flatMap((each) => each.facts))].join(', ')} (${text('context')})`;
  return targets.join(' + ');
}

/** Whether who reads the page reads words of this language. */
function reads(language) {
  return language === page.language || language.startsWith(`${page.language}-`);
}

/** Words, speaker, date and source of a stance. */
export function record(stance) {
  const { quote, speaker, source } = stance;
  return html`
    ${quote ? html`<blockquote lang=${quote.language}>“${quote.words}”</blockquote>` : ''}
    ${quote?.translation && !reads(quote.language) ? html`<p class="gloss" lang="en">${text('gloss')}: “${quote.translation}”</p>` : ''}
    ${stance.basis === 'INFERRED' ? html`<p class="note">${text('inferred')}</p>` : ''}
    <p class="attribution">${speaker ? `${speaker.name}, ${speaker.office}, ` : ''}${day(stance.stated)}
      (${source.url ? html`<a href=${source.url} target="_blank" rel="noopener noreferrer" lang="">${source.publisher ?? source.title}</a>` : source.title})</p>
    ${stance.note ? html`<p class="small">${stance.note}</p>` : ''}`;
}

function because(finding) {
  if (!finding.because) return '';
  return html`<p class="because">${text('because')}</p>
    <ul class="conditions">${finding.because.conditions.map(condition)}</ul>`;
}

export function condition(each) {
  const isMet = each.outcome === 'MET';
  return html`<li class=${isMet ? 'met' : 'missed'}><span aria-hidden="true">${isMet ? '✔' : '✖'}</span>
    ${isMet ? each.words : text('missed', each.words)}${each.found ? html` <small>(${each.found})</small>` : ''}</li>`;
}

export function rule({ rules }, stance) {
  return html`<details class="rule" @toggle=${(e) => e.target.open && readRule(stance)}>
    <summary>${text('rule')} ${stance}</summary>
    ${(rules[stance] ?? []).map((each) => html`<p>${each.words}</p><pre tabindex="0">${each.drl}</pre><p class="small">${each.file}:${each.line}</p>`)}
  </details>`;
}
