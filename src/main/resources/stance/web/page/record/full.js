/* One position in full: words, source, rule in words and as written, what replaced what, and the proposals that it touches. */
import { html } from 'lit-html';
import { text, actor, day, topicName } from '../words/words.js';
import { state } from '../model/state.js';
import { linkTo } from '../model/navigation.js';
import { mark } from '../parts/icons.js';
import { message } from '../parts/message.js';
import { quote, rules, sourceLink } from '../parts/said.js';
import { citing } from '../proposal/citing.js';
import { touched } from './touched.js';

export function full(stance, id) {
  if (!stance) return message(id ? text('noStance', id) : text('recordEmpty'));
  const { speaker, stated, strength, basis, visibility, source, note } = stance;
  return html`<article aria-labelledby="h-full" data-full=${stance.id}>
    <a class="back-record small" href=${linkTo({ screen: 'record', about: state.place.about })}>${text('backToRecord')}</a>
    <p class="small muted">${actor(stance.actor)}, ${topicName(stance.topic)}</p><h2 id="h-full">${stance.title}</h2>
    ${quote(stance)}<p class="by">${speaker ? html`<b>${speaker.name}</b>, ${speaker.office}, ` : ''}<time datetime=${stated}>${day(stated)}</time></p>
    ${basis === 'INFERRED' ? message(text('inferred')) : ''}
    <dl class="props mt5">
      <dt>${text('facet_strength')}</dt><dd><span class="tag">${mark(strength)}${text(strength)}</span>: ${text(`means_${strength}`)}</dd>
      <dt>${text('facet_basis')}</dt><dd>${text(`basis_${basis}`)}, ${text(visibility === 'PRIVATE' ? 'PRIVATE' : 'inPublic')}</dd>
      <dt>${text('inForce')}</dt><dd>${lifetime(stance)}</dd>
      ${source ? html`<dt>${text('source')}</dt><dd>${sourceLink(source)}${source.publisher ? html`, <span lang="">“${source.title}”</span>` : ''}${source.issued ? `, ${day(source.issued)}` : ''}</dd>` : ''}
      <dt>Id</dt><dd><span class="id">${stance.id}</span></dd></dl>
    <p class="row mt3">${citing(stance)} <a class="small" data-fork href=${linkTo({ screen: 'rules', id: stance.id })}>${text('forkStance')}</a></p>
    <h3>${text('ruleInWords')}</h3><div class="because">${stance.rules.map((each) => html`<p>${each.words}</p>`)}</div>
    ${note ? html`<p class="note"><b>${text('howRead')}</b> ${note}</p>` : ''}
    <details class="mt2"><summary>${text('ruleAsWritten')}</summary>${rules(stance.id, stance.rules)}</details>
    ${touched(stance)}${overTime(stance)}</article>`;
}

function lifetime({ holds, supersededBy }) {
  const until = holds.until ? text('heldUntil', day(holds.from), day(holds.until)) : text('heldSince', day(holds.from));
  return html`${until}${supersededBy.length ? html`; ${text('replacedBy')} ${supersededBy.map((id) => html`<a class="id" href=${linkTo({ screen: 'record', id })}>${id}</a> `)}` : holds.until ? '' : `; ${text('notReplaced')}`}`;
}

/* What the same party said on the same topic, in order. */
function overTime(stance) {
  const same = state.stances.list.filter((each) => each.actor === stance.actor && each.topic === stance.topic).sort((a, b) => a.stated.localeCompare(b.stated));
  if (same.length < 2) return '';
  return html`<h3>${text('overTime', actor(stance.actor), topicName(stance.topic))}</h3><table class="rows"><tbody>${same.map((each) => html`<tr>
    <td class="nowrap muted"><time datetime=${each.stated}>${day(each.stated)}</time></td>
    <th scope="row">${each === stance ? html`<b>${each.title}</b>` : html`<a href=${linkTo({ screen: 'record', id: each.id, about: state.place.about })}>${each.title}</a>`}</th>
    <td><span class="tag">${mark(each.strength)}${text(each.strength)}</span></td></tr>`)}</tbody></table>`;
}
