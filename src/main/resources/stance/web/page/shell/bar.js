/* The bar on top: what the page has, the pack, the language. Nothing else lives there. */
import { html, nothing, svg } from 'lit-html';
import { text, languages } from '../words/words.js';
import { state } from '../model/state.js';
import { speak } from '../model/actions.js';
import { goTo, linkTo } from '../model/navigation.js';
import { send } from '../model/opening.js';
import { closeMenu, isOpen, listbox, opens } from '../parts/menu.js';

const TONES = ['rejects', 'objects', 'conditional', 'silent', 'accepts'];

export function bar() {
  const { place, pack, language } = state;
  const isProposal = place.screen === 'start' || place.screen === 'proposal';
  const entry = (screen, words, isHere) => html`<li><a href=${linkTo({ screen })} aria-current=${isHere ? 'page' : nothing}>${words}</a></li>`;
  const speaking = () => listbox(text('language'), languages.map((each) => ({ value: each, words: text(`language_${each}`) })), language, speak);
  return html`<header class="top">
    <a class="brand" href=${linkTo({ screen: 'start' })}><svg viewBox="0 0 34 8" aria-hidden="true">${TONES.map((tone, at) => svg`<rect x=${at * 7} width="6" height="8" rx="1" class="f-${tone}"></rect>`)}</svg>Stance</a>
    <nav aria-label=${text('main')}><ul>${entry('start', text('proposals'), isProposal)}${entry('record', text('record'), place.screen === 'record')}${entry('learn', text('learn'), place.screen === 'learn')}${entry('rules', text('rules'), place.screen === 'rules')}</ul></nav>
    <div class="top-end">
      <button type="button" class="link" id="packs" aria-haspopup="dialog" aria-expanded=${isOpen('packs')} @click=${opens('packs', packs)}>${pack?.title ?? text('pack')}</button>
      <button type="button" class="link" id="language" aria-haspopup="listbox" aria-expanded=${isOpen('language')} aria-label="${language.toUpperCase()}, ${text('language')}: ${text(`language_${language}`)}"
        @click=${opens('language', speaking)}>${language.toUpperCase()}</button></div>
  </header>`;
}

/* Packs of the folder and sent ones; and what those do who keep one. */
function packs() {
  const { packs: all, pack, server } = state;
  return html`<div class="packs">${listbox(text('pack'), all.map((each) => ({ value: each.id, words: each.title, also: each.isSent ? text('sent') : '' })), pack?.id, (id) => goTo({ screen: 'start', pack: id }))}
    <p class="menu-head">${text('forMaintainers')}</p>
    <ul class="choices"><li><a href=${linkTo({ screen: 'tests' })} @click=${closeMenu}>${text('tests')}</a></li></ul>
    <div class="pad small">${server.takesPacks
    ? html`<label>${text('sendPack')} <input id="send-pack" type="file" webkitdirectory @change=${(event) => sent(event)}></label><p class="muted">${text('sendHint')}</p>`
    : text('noSending')}</div></div>`;
}

function sent(event) {
  const files = [...event.target.files];
  closeMenu();
  send(files);
}
