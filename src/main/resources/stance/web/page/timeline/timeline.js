/* How positions came and went, and with them the verdict on this proposal. */
import { html } from 'lit-html';
import { text } from '../words/words.js';
import { state } from '../model/state.js';
import * as course from '../model/timeline.js';
import * as turns from '../model/turns.js';
import { timelineOf } from '../model/positions.js';
import { isNarrow } from '../parts/narrow.js';
import { rich } from '../parts/rich.js';
import { card } from './card.js';
import { chart } from './chart.js';
import { chosen } from './choosing.js';
import { days } from './days.js';
import { entries } from './entries.js';
import { lead } from './lead.js';
import { legend } from './legend.js';
import { ofTopic, topics } from './topics.js';
import { turned } from './turned.js';

export function timeline() {
  queueMicrotask(course.look);
  if (!timelineOf(state)) return html`<p class="loading" role="status">${text('busy')}</p>`;
  queueMicrotask(turns.look);
  const every = entries();
  const all = ofTopic(every);
  const shown = all.find((each) => each.stance === chosen());
  return html`<h2 class="vh">${text('timeline')}</h2>${lead(every)}${legend()}${topics(every)}
    ${isNarrow() ? days(all, shown?.stance, true) : wide(all, shown)}
    ${turned()}`;
}

function wide(all, shown) {
  return html`${chart(all, shown?.stance)}
    <p class="small muted">${rich(text('chartHint'))}</p>
    <div aria-live="polite">${shown ? card(shown) : ''}</div>
    ${days(all, shown?.stance, false)}`;
}
