/* How positions came and went; a click on a date evaluates as of that day. */
import { html } from 'lit-html';
import { text, day } from '../words/words.js';
import { setPart } from '../model/actions.js';
import { lanes } from '../charts/lanes.js';

export function timeline(state) {
  const { pack, draft } = state;
  const said = new Map(pack.timeline.events.filter((each) => each.kind === 'SAID').map((each) => [each.stance, each]));
  const spans = pack.timeline.spans.map((span) => ({ ...span, title: `${span.stance}: ${said.get(span.stance)?.title ?? ''} (${span.from})` }));
  const choose = (chosen) => setPart('asOf', chosen);
  return html`<p class="small">${text('timelineHint')}</p>
    <div class="scroll" tabindex="0" aria-label=${text('timeline')} role="region">${lanes({ actors: pack.actors, spans, days: pack.days, asOf: draft.asOf, label: text('timeline'), onChoose: choose })}</div>
    ${pack.actors.map((actor) => html`<details class="events"><summary>${actor.name}</summary>
      ${spans.some((span) => span.actor === actor.id) ? '' : html`<p class="empty">${text('noStances', actor.name)}</p>`}
      <ol>${spans.filter((span) => span.actor === actor.id).map((span) => entry(span, said.get(span.stance), choose))}</ol>
    </details>`)}`;
}

function entry(span, event, choose) {
  return html`<li><button class="quiet" @click=${() => choose(span.from)}>${day(span.from)}</button>
    ${event?.title} <code>${span.stance}</code> <span class="mark">${text(span.strength)}</span>
    ${span.until ? html`<small>${day(span.until)}: ${span.successor ? text('supersededBy', span.successor) : text('expired')}</small>` : ''}</li>`;
}
