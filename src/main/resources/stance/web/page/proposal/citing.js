/* A quote to take along, with its citation. */
import { html } from 'lit-html';
import { text, day } from '../words/words.js';
import { change } from '../model/state.js';

export function citing(stance) {
  if (!stance.quote) return '';
  return html`<button type="button" class="link small" data-cite=${stance.stance ?? stance.id} @click=${() => copy(stance)}>${text('copyQuote')}</button>`;
}

async function copy(stance) {
  await navigator.clipboard?.writeText(cited(stance)).catch(() => {});
  change({ notice: ['quoteCopied'] });
}

function cited({ quote, speaker, stated, source }) {
  const title = source.publisher ? `“${source.title}”, ${source.publisher}` : source.title;
  return `“${quote.words}” (${speaker ? `${speaker.name}, ${speaker.office}, ` : ''}${day(stated)}). ${title}${source.url ? `, ${source.url}` : ''}.`;
}
