/* Ways to keep and share what is on the page. */
import { html } from 'lit-html';
import { text } from '../words/words.js';
import { openFile } from '../model/opening.js';
import { decline } from '../model/refusal.js';
import { change } from '../model/state.js';
import { copyOf, question, shown } from '../model/draft.js';
import { command, parameters } from '../model/hearing.js';
import { fragmentOf } from '../model/link.js';
import * as api from '../model/api.js';
import { saving } from './saving.js';

const ENDINGS = { html: 'html', markdown: 'md', json: 'json' };

export function keep(state) {
  return html`<details class="menu" id="keep"><summary>${text('keep')}</summary><div>
    <button id="download" @click=${() => download(state)}>${text('download')}</button>
    <button id="copy-link" @click=${() => copyLink(state)}>${text('copyLink')}</button>
    <label class="button">${text('openFile')}
      <input id="open-file" type="file" accept=".json,application/json" @change=${(e) => openFile(e.target.files[0])}></label>
    <p class="small">${text('dropHere')}</p>
    ${state.server.writable ? saving(state) : ''}
    ${['html', 'markdown', 'json'].map((form) => html`<button id="report-${form}" @click=${() => report(state, form)}>
      ${text(`report${form[0].toUpperCase()}${form.slice(1)}`)}</button>`)}
    <button id="print" @click=${() => print()}>${text('print')}</button>
    <p class="small" role="status" id="notice">${state.notice ? text(...state.notice) : ''}</p>
  </div></details>`;
}

function fileName(state, ending) {
  const own = state.name.split('/').at(-1).replace(/\.json$/, '') || 'scenario';
  return `${own}.${ending}`;
}

/** Hands a text to the browser as a download. */
function offer(name, content, type) {
  const url = URL.createObjectURL(new Blob([content], { type }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

function download(state) {
  const name = fileName(state, 'json');
  const copy = copyOf(state);
  offer(name, copy.text, 'application/json');
  change({ notice: ['downloaded', command(name, copy.variant, state.hearing)] });
}

async function copyLink(state) {
  history.replaceState(null, '', await fragmentOf(shown(state)));
  await navigator.clipboard?.writeText(location.href).catch(() => {});
  change({ notice: ['copied'] });
}

async function report(state, form) {
  const asked = question(state);
  try {
    const response = await api.ask('/report', asked.scenario, [...parameters(asked.variant, state.hearing), ['format', form]]);
    offer(fileName(state, ENDINGS[form]), await response.text(), response.headers.get('Content-Type'));
  } catch (failure) {
    decline(failure);
  }
}
