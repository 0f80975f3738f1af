/* Whose words come and go: positions that do not say the same of all columns, the firmest first, and why not. */
import { html } from 'lit-html';
import { text, actor, day } from '../words/words.js';
import { mark } from '../parts/icons.js';
import { quote, sourceLink } from '../parts/said.js';
import { linkTo } from '../model/navigation.js';
import { target } from '../proposal/why.js';
import { heads } from './columns.js';

const STRENGTHS = ['RED_LINE', 'FIRM', 'PREFERENCE'];

export function spoken({ columns, result }) {
  const rows = merged(result.findings).sort((a, b) => weight(a) - weight(b));
  return html`<section class="panel" aria-labelledby="h-words"><h2 id="h-words">${text('wordsComeAndGo')}</h2>
    <p>${text(rows.length ? 'wordsHint' : 'noWordsDiffer')}</p>
    ${rows.length ? html`<div class="scroll-x scroll-x--small" tabindex="0" role="group" aria-label=${text('comparisonScrolls')}><table
      class="versus versus--words mt0" id="words">
      <caption class="vh">${text('wordsComeAndGo')}</caption><colgroup><col class="col-words">${columns.map(() => html`<col>`)}</colgroup>
      ${heads(columns, true)}<tbody>${rows.map((each) => row(each, columns))}</tbody></table></div>` : ''}</section>`;
}

/* All that one position says, whichever way it differs. */
function merged(findings) {
  const all = new Map();
  for (const each of findings) {
    const there = all.get(each.stance) ?? { ...each, said: [], whyNot: [] };
    all.set(each.stance, { ...there, said: [...there.said, ...each.said], whyNot: [...there.whyNot, ...each.whyNot] });
  }
  return [...all.values()];
}

function strengthOf({ said }) {
  return STRENGTHS.find((each) => said.some(({ sides }) => sides.some(({ strength }) => strength === each)));
}

/* What answers before what does not, then the firmest. */
function weight(finding) {
  return (finding.said.some((each) => each.answers) ? 0 : 10) + STRENGTHS.indexOf(strengthOf(finding));
}

function row(finding, columns) {
  const { stance, title, actor: id, speaker, stated, source, whyNot } = finding;
  return html`<tr data-stance=${stance}><th scope="row"><span class="muted plain">${actor(id)}, <span
    class="tag">${mark(strengthOf(finding))}${text(strengthOf(finding))}</span>
      <a class="id" href=${linkTo({ screen: 'record', id: stance })}>${stance}</a></span><br>${title}
      <div class="plain">${quote(finding, 'quote--list quote--small')}</div>
      <span class="muted plain">${speaker ? `${speaker.name}, ` : ''}<time datetime=${stated}>${day(stated)}</time>, ${sourceLink(source)}</span>
      ${whyNot.length ? html`<details class="plain mt1"><summary>${text('whyNot')}</summary><ul class="small">${whyNot.map((each) => html`<li
        class="mt1">${each}</li>`)}</ul></details>` : ''}</th>
    ${columns.map(({ letter }, at) => html`<td class=${at ? '' : 'base'}>${says(finding, letter)}</td>`)}</tr>`;
}

/* What it says of a column, and how firmly. */
function says({ said }, letter) {
  const here = said.map((each) => ({ ...each, side: each.sides.find(({ side }) => side === letter) })).filter((each) => each.side);
  if (!here.length) return html`<span class="muted">${text('doesNotSpeak')}</span>`;
  return html`<ul>${here.map((each) => html`<li>${mark(each.side.strength)} <span class="vh">${text(each.side.strength)}:</span>
    <b>${text(each.effect)}</b> ${target(each)}</li>`)}</ul>`;
}
