/* Where the page starts: it draws what the state says, anew whenever that changes. */
import { html, render } from 'lit-html';
import { state, subscribe } from './model/state.js';
import { begin } from './model/actions.js';
import './model/drop.js';
import { viewOf } from './model/views.js';
import { awaited } from './parts/awaited.js';
import { menu } from './parts/menu.js';
import { problems } from './parts/message.js';
import { proposal } from './proposal/proposal.js';
import { keys } from './shell/keys.js';
import { bar } from './shell/bar.js';
import { start } from './start/start.js';
import { text } from './words/words.js';

const SCREENS = { start, proposal };

const root = document.getElementById('workbench');

function page() {
  return html`<a class="skip" href="#main" @click=${skip}>${text('skip')}</a>${bar()}${screen()}${menu()}
    <div class="toast" role="status" id="notice">${state.notice ? text(...state.notice) : ''}</div>`;
}

function screen() {
  const { screen: name } = state.place;
  const view = SCREENS[name] ?? viewOf(name);
  return view ? view() : html`<main id="main" class="wrap">${problems()}${awaited(name)}</main>`;
}

/* An address of the page is what is on show, so this one is not followed. */
function skip(event) {
  event.preventDefault();
  const main = document.getElementById('main');
  main.tabIndex = -1;
  main.focus();
}

function title() {
  const { place, draft, result } = state;
  if (place.screen === 'proposal' && draft) return `${draft.title}${result ? `: ${text(result.verdict)}` : ''} · Stance`;
  return place.screen === 'start' ? 'Stance' : `${text(place.screen)} · Stance`;
}

subscribe(() => {
  document.documentElement.lang = state.language;
  document.title = title();
  const isBench = state.place.screen === 'proposal' && !state.place.view && state.draft;
  document.body.className = state.place.screen === 'proposal' ? (isBench ? 'bench' : 'prop') : '';
  render(page(), root);
});
addEventListener('keydown', keys);
root.replaceChildren();
begin();
