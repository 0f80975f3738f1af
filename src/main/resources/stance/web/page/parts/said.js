/* The words of a position: the quote in its own language, who said it, when and where. */
import { html } from 'lit-html';
import { text, day } from '../words/words.js';
import { state } from '../model/state.js';
import { readRule } from '../model/actions.js';
import { linkTo } from '../model/navigation.js';
import { mark } from './icons.js';

/** Whether who reads the page reads words of this language. */
function reads(language) {
  return language === state.language || language.startsWith(`${state.language}-`);
}

export function quote({ quote: said }, also = '') {
  if (!said) return '';
  return html`<blockquote class="quote ${also}" lang=${said.language}>“${said.words}”</blockquote>
    ${said.translation && !reads(said.language) ? html`<p class="gloss" lang="en"><b lang=${state.language}>${text('gloss')}</b>“${said.translation}”</p>` : ''}`;
}

/** Speaker, office, day and source. */
export function by({ speaker, stated, source, visibility }) {
  return html`<p class="by">${speaker ? html`<b>${speaker.name}</b>, ${speaker.office}, ` : ''}<time datetime=${stated}>${day(stated)}</time>${visibility === 'PRIVATE' ? html`, ${text('PRIVATE')}` : ''}<br>
    ${source ? html`${text('source')}: ${sourceLink(source)}` : ''}</p>`;
}

export function sourceLink(source) {
  const name = source.publisher ?? source.title;
  return source.url ? html`<a href=${source.url} target="_blank" rel="noopener noreferrer" lang="">${name}</a>` : html`<span lang="">${name}</span>`;
}

/** How firmly, how it is known, and its id, which leads to the record. */
export function tags({ stance, id = stance, strength, basis }) {
  return html`<p class="small muted"><span class="tag">${mark(strength)}${text(strength)}</span><span class="tag">, ${text(basis)}</span>
    <a class="id" href=${linkTo({ screen: 'record', id })}>${id}</a></p>
    ${basis === 'INFERRED' ? html`<p class="note">${text('inferred')}</p>` : ''}`;
}

/** How the words were read, and the rule, folded. */
export function reading(stance, note) {
  return html`<details class="mt2" data-rule=${stance} @toggle=${(e) => e.target.open && readRule(stance)}>
    <summary>${text(note ? 'readingAndRule' : 'theRule')}</summary>
    ${note ? html`<p class="note">${note}</p>` : ''}
    ${rules(stance, state.rules[stance] ?? [])}
  </details>`;
}

export function rules(stance, list) {
  return list.map((each) => html`<p class="small mt2">${each.words}</p>
    <pre class="rule" tabindex="0" aria-label=${text('ruleOf', stance)}>${body(each.drl)}</pre><p class="stamp">${each.file}:${each.line}</p>`);
}

/* What a rule is about stands beside it already. */
function body(drl) {
  return drl.slice(Math.max(0, drl.indexOf('\nwhen') + 1)).trimEnd();
}
