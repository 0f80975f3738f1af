/* Ways to share, keep and take along what is on show. */
import { html } from 'lit-html';
import { text } from '../words/words.js';
import { state, change } from '../model/state.js';
import { openFile } from '../model/opening.js';
import { decline } from '../model/refusal.js';
import { copyOf, question, shown } from '../model/draft.js';
import { command, parameters } from '../model/hearing.js';
import { fragmentOf } from '../model/link.js';
import * as api from '../model/api.js';
import { icon } from '../parts/icons.js';
import { offer } from '../parts/offer.js';
import { isOpen, opens } from '../parts/menu.js';
import { saving } from './saving.js';

const ENDINGS = { brief: 'brief.html', 'brief-markdown': 'brief.md', html: 'html', markdown: 'md', json: 'json', svg: 'svg', png: 'png', csv: 'csv', bibtex: 'bib', csl: 'csl.json' };

export function share() {
  return html`<button type="button" class="btn btn--s head-share" id="share" aria-haspopup="dialog" aria-expanded=${isOpen('share')} @click=${opens('share', content)}>${icon('share')}${text('share')}</button>`;
}

function content() {
  const button = (id, work, words) => html`<button type="button" class="btn btn--s btn--wide" id=${id} @click=${work}>${words}</button>`;
  return html`<div class="pad stack" id="keep"><p class="menu-head">${text('share')}</p>
    ${button('copy-link', copyLink, text('copyLink'))}
    <p class="menu-head">${text('takeAlong')}</p>
    ${button('download', download, text('download'))}
    ${Object.keys(ENDINGS).map((form) => button(`report-${form}`, () => report(form), text(`report_${form}`)))}
    ${button('print', () => print(), text('print'))}
    ${state.server.writable ? html`<p class="menu-head">${text('save')}</p>${saving(state)}` : ''}
    <p class="menu-head">${text('openFile')}</p>
    <label class="small">${text('dropHere')} <input id="open-file" type="file" accept=".json,application/json" @change=${(e) => openFile(e.target.files[0])}></label></div>`;
}

function fileName(ending) {
  const own = state.name.split('/').at(-1).replace(/\.json$/, '') || 'scenario';
  return `${own}.${ending}`;
}

function download() {
  const name = fileName('json');
  const copy = copyOf(state);
  offer(name, new Blob([copy.text], { type: 'application/json' }));
  change({ notice: ['downloaded', command(name, copy.variant, state.hearing)] });
}

/* The address says all of a file of the folder; what is in none goes into the link as a whole. */
async function copyLink() {
  const link = state.name ? location.href : `${location.href.replace(/#.*/, '')}${await fragmentOf(shown(state))}`;
  await navigator.clipboard?.writeText(link).catch(() => {});
  change({ notice: ['copied'] });
}

async function report(form) {
  const asked = question(state);
  try {
    const response = await api.ask('/report', asked.scenario, [...parameters(asked.variant, state.hearing), ['format', form]]);
    offer(fileName(ENDINGS[form]), await response.blob());
  } catch (failure) {
    decline(failure);
  }
}
