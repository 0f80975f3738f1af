/* How much of a space nobody opposes, and how much everyone accepts, in both readings. */
import { html } from 'lit-html';
import { text } from '../words/words.js';

export function readings(strict, lenient, figure) {
  const row = (name, part) => html`<tr><th scope="row">${text(name)}</th>
    <td>${figure(part.unopposed)}</td><td>${figure(part.agreement)}</td></tr>`;
  return html`<table><thead><tr><td></td><th scope="col">${text('unopposed')}</th><th scope="col">${text('agreementSet')}</th></tr></thead>
    <tbody>${row('strict', strict)}${row('lenient', lenient)}</tbody></table>`;
}
