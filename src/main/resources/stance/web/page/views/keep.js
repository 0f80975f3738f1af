/* Ways to keep and share what is on the page. */
import { html } from 'lit-html';
import { text } from '../words/words.js';
import { save, use, refuse } from '../model/actions.js';
import { state, change } from '../model/state.js';
import { asFile, question } from '../model/scenario.js';
import { parameters } from '../model/evaluation.js';
import { linkTo } from '../model/link.js';
import * as api from '../model/api.js';

const ENDINGS = { html: 'html', markdown: 'md', json: 'json' };

export function keep(state) {
  const file = () => asFile(state.saved, state.variant, state.draft);
  return html`<details class="menu" id="keep"><summary>${text('keep')}</summary><div>
    <button id="download" @click=${() => offer(fileName(state, 'json'), api.json(file()), 'application/json')}>${text('download')}</button>
    <button id="copy-link" @click=${() => copyLink(file())}>${text('copyLink')}</button>
    <label class="button">${text('openFile')}
      <input id="open-file" type="file" accept=".json,application/json" @change=${(e) => openFile(e.target.files[0])}></label>
    <p class="small">${text('dropHere')}</p>
    ${state.server.writable ? saving(state) : ''}
    ${['html', 'markdown', 'json'].map((form) => html`<button id="report-${form}" @click=${() => report(state, form)}>
      ${text(`report${form[0].toUpperCase()}${form.slice(1)}`)}</button>`)}
    <button id="print" @click=${() => print()}>${text('print')}</button>
    <p class="small" role="status" id="notice">${state.notice ? text(state.notice) : ''}</p>
  </div></details>`;
}

function saving(state) {
  const name = state.name || `${state.saved.pack}/new.json`;
  return html`<form id="save-form" @submit=${(e) => { e.preventDefault(); save(e.target.elements.name.value); }}>
    <label>${text('name')} <input name="name" id="save-name" .value=${name} required></label>
    <button id="save">${text('save')}</button>
  </form>`;
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

async function copyLink(scenario) {
  const link = await linkTo(scenario);
  history.replaceState(null, '', link);
  await navigator.clipboard?.writeText(link).catch(() => {});
  change({ notice: 'copied' });
}

/** Takes a file onto the page; what is wrong with it is said of the file as it is, line by line. */
export async function openFile(file) {
  try {
    const content = await file.text();
    await take(content);
    if (state.problems.length) await locate(file.name, content);
  } catch (failure) {
    refuse(failure);
  }
}

async function take(content) {
  try {
    await use(JSON.parse(content), '');
  } catch (failure) {
    refuse(failure);
  }
}

/* The page asked about what it made of the file; its lines are in the file alone. */
async function locate(name, content) {
  try {
    await api.ask('/evaluate', content, []);
  } catch (failure) {
    if (!failure.problems) throw failure;
    refuse(new api.Refusal({ problems: failure.problems.map((each) => ({ ...each, file: name })) }));
  }
}

async function report(state, form) {
  const asked = question(state.saved, state.variant, state.draft);
  try {
    const response = await api.ask('/report', asked.scenario, [...parameters(asked.variant), ['format', form]]);
    offer(fileName(state, ENDINGS[form]), await response.text(), response.headers.get('Content-Type'));
  } catch (failure) {
    refuse(failure);
  }
}
