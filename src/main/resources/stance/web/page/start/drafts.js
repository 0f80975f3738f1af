/* What this browser keeps of what was changed or begun here. */
import { html } from 'lit-html';
import { text } from '../words/words.js';
import { state, change } from '../model/state.js';
import { drafts as kept, forget } from '../model/drafts.js';
import { icon } from '../parts/icons.js';

export function drafts() {
  const own = kept().filter((each) => each.pack === state.pack?.id);
  if (!own.length) return '';
  const when = new Intl.DateTimeFormat(state.language, { dateStyle: 'medium', timeStyle: 'short' });
  const drop = (key) => {
    forget(key);
    change({});
  };
  return html`<section class="panel" id="drafts" aria-labelledby="h-drafts"><h2 id="h-drafts">${text('yourDrafts')}</h2>
    <ul class="drafts">${own.slice(0, 6).map((each) => html`<li><a href=${each.address}>${each.title}</a> <time class="muted small">${when.format(each.at)}</time>
      <button type="button" class="btn btn--quiet btn--s" aria-label=${text('throwAway', each.title)} @click=${() => drop(each.key)}>${icon('close')}</button></li>`)}</ul></section>`;
}
