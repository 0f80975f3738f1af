/* How much of a space nobody opposes, and how much everyone accepts. */
import { html } from 'lit-html';
import { text } from '../words/words.js';

export function sizes({ unopposed, agreement }, figure) {
  return html`<table><thead><tr><th scope="col">${text('unopposed')}</th><th scope="col">${text('agreementSet')}</th></tr></thead>
    <tbody><tr><td>${figure(unopposed)}</td><td>${figure(agreement)}</td></tr></tbody></table>`;
}
