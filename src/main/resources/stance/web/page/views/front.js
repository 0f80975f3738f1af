/* The front of two parties: what none betters for one without being worse for the other. */
import { html } from 'lit-html';
import { text, actor, count, packages as counted, percent } from '../words/words.js';
import { look, mark } from '../model/space.js';
import { front as chart } from '../charts/front.js';
import { verdict, tone } from './response.js';

export function front({ parties, front: shown }) {
  if (!shown) return '';
  const { across, up, points, problem } = shown;
  return html`<h3>${text('front')}</h3><p class="small">${text('frontHint')}</p>
    <div class="axes">
      ${axis('across', parties, across, (chosen) => look(chosen, chosen === up ? across : up))}
      ${axis('up', parties, up, (chosen) => look(chosen === across ? up : across, chosen))}
    </div>
    <div aria-live="polite">${problem ? html`<p class="note">${problem}</p>` : ''}
      ${!points && !problem ? html`<p>${text('busy')}</p>` : ''}</div>
    ${points ? drawn(shown) : ''}`;
}

function axis(name, parties, chosen, onChoose) {
  return html`<label>${text(name)} <select id="front-${name}" @change=${(e) => onChoose(e.target.value)}>
    ${parties.map((each) => html`<option value=${each.party} ?selected=${each.party === chosen}>${actor(each.party)}</option>`)}
  </select></label>`;
}

function drawn({ across, up, points, order, marked }) {
  const at = order.indexOf(across);
  const rows = points.map(({ values, packages, example }, row) => {
    const point = { across: values[at], up: values[1 - at], packages, example, tone: tone(example.verdict), isMarked: row === marked };
    return { ...point, words: words(point, across, up), onLook: () => mark(row) };
  });
  return html`${chart({ points: rows, across: actor(across), up: actor(up), label: text('front') })}
    <table class="points"><caption class="hidden">${text('front')}</caption>
      <thead><tr><th scope="col">${actor(across)}</th><th scope="col">${actor(up)}</th><th scope="col">${text('many')}</th>
        <th scope="col">${text('forExample')}</th></tr></thead>
      <tbody>${rows.map((each) => html`<tr class=${each.isMarked ? 'marked' : ''}><td>${percent(each.across)}</td><td>${percent(each.up)}</td>
        <td>${count(each.packages)}</td><td>${verdict(each.example.verdict)} ${terms(each.example)}</td></tr>`)}</tbody></table>`;
}

function words({ across, up, packages, example }, acrossId, upId) {
  return `${actor(acrossId)} ${percent(across)}, ${actor(upId)} ${percent(up)}, ${counted(packages)}, ${text('forExample')} ${terms(example)}`;
}

function terms({ options }) {
  return Object.entries(options).map(([provision, option]) => `${provision}: ${option}`).join('; ');
}
