/* What came of a test: expected against what came, why a position did not speak, and the proposal itself. */
import { html } from 'lit-html';
import { text, phrase } from '../words/words.js';
import { state } from '../model/state.js';
import { short } from '../model/address.js';
import { linkTo } from '../model/navigation.js';
import { glyph } from '../parts/icons.js';

const TONES = { PASSED: 'accepts', FAILED: 'rejects', BROKEN: 'rejects' };

export function result({ scenario, variant, pack, status, place, differences, problems, bug }) {
  const name = scenario.split('scenarios/').at(-1);
  const entry = state.scenarios.find((each) => each.name === name);
  const href = linkTo({ screen: 'proposal', pack, scenario: short(pack, name), about: variant ? [['variant', variant]] : [] });
  const tone = TONES[status] ?? 'silent';
  return html`<li class="test" data-test="${name}${variant ? `#${variant}` : ''}"><p class="row"><span
    class="resp resp--${tone}">${glyph(tone)}<span>${text(`status_${status}`)}</span></span>
      <a href=${href}>${entry?.title ?? name}${variant ? `: ${phrase(variant)}` : ''}</a><span class="stamp">${place.file}:${place.line}</span></p>
    ${differences.length ? html`<table class="rows"><thead><tr><th scope="col">${text('aboutWhat')}</th><th scope="col">${text('expected')}</th>
      <th scope="col">${text('actual')}</th></tr></thead>
      <tbody>${differences.map(difference)}</tbody></table>` : ''}
    ${problems.map((each) => html`<p class="small mt1"><code>${each.file}:${each.line}</code> ${each.message} ${each.hint}</p>`)}
    ${bug ? html`<pre class="rule" tabindex="0">${bug}</pre>` : ''}</li>`;
}

function difference({ what, expected, actual, whyNot }) {
  return html`<tr class="difference"><th scope="row">${what}${whyNot.length ? html`<ul
    class="muted">${whyNot.map((each) => html`<li>${each}</li>`)}</ul>` : ''}</th>
    <td>${expected}</td><td><b>${actual}</b></td></tr>`;
}
