/*
 * The one menu of the page. It opens at the word that was chosen, stays in the window, closes by Escape and by a click beside it,
 * and gives the focus back: all but the place is the browser's own popover.
 */
import { html } from 'lit-html';
import { text } from '../words/words.js';
import { state, change } from '../model/state.js';
import { chip } from './response.js';
import { preview } from '../model/preview.js';

const GAP = 4;

/** What has the focus when it opens. */
const FIRST = ['[autofocus]', '[aria-selected=true]', '[role=option], input, select, button, a'];

function element() {
  return document.getElementById('menu');
}

/** What a button does that opens a menu: its content is drawn anew with every change while it is open. */
export function opens(name, content, drafts) {
  return (event) => {
    const anchor = event.currentTarget;
    change({ menu: { name, content } });
    requestAnimationFrame(() => {
      element().showPopover();
      beside(anchor);
      (FIRST.map((each) => element().querySelector(each)).find(Boolean) ?? element()).focus();
    });
    if (drafts) preview(name, drafts());
  };
}

export function closeMenu() {
  element()?.hidePopover();
}

export function isOpen(name) {
  return state.menu?.name === name;
}

export function menu() {
  const closed = (event) => event.newState === 'closed' && change({ menu: null, preview: null });
  return html`<div id="menu" class="menu" role="dialog" aria-label=${text('menu')} popover="auto" @toggle=${closed}>${state.menu?.content(state) ?? ''}</div>`;
}

function beside(anchor) {
  const menu = element();
  const at = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = menu;
  const below = at.bottom + GAP + height <= innerHeight ? at.bottom + GAP : Math.max(GAP, Math.min(at.top - GAP - height, innerHeight - height - GAP));
  menu.style.left = `${Math.max(GAP, Math.min(at.left, innerWidth - width - GAP))}px`;
  menu.style.top = `${below}px`;
}

/** A word of a sentence that opens a menu. It breaks with its line, as no button does. */
export function word(name, label, words, open, popup, isYours = false) {
  const press = (event) => ['Enter', ' '].includes(event.key) && (event.preventDefault(), open(event));
  return html`<span role="button" tabindex="0" class="slot ${isYours ? 'slot--yours' : ''} ${state.pointed === name ? 'slot--pointed' : ''}" data-slot=${name} aria-haspopup=${popup} aria-expanded=${isOpen(name)}
    aria-label=${label} @click=${open} @keydown=${press}>${words}</span>`;
}

/** A list to choose one of: each with its words, and what it would bring once that is known. */
export function listbox(label, entries, chosen, choose) {
  const verdicts = state.preview?.verdicts ?? {};
  const pick = (value) => {
    closeMenu();
    choose(value);
  };
  return html`<ul role="listbox" aria-label=${label} @keydown=${walk}>${entries.map(({ value, words, also }) => html`
    <li role="option" tabindex="-1" data-value=${value} aria-selected=${value === chosen} @click=${() => pick(value)}
      @keydown=${(event) => ['Enter', ' '].includes(event.key) && (event.preventDefault(), pick(value))}>
      <span>${words}${also ? html` <small class="muted">${also}</small>` : ''}</span>${verdicts[value] ? chip(verdicts[value]) : ''}</li>`)}</ul>`;
}

function walk(event) {
  const all = [...event.currentTarget.querySelectorAll('[role=option]')];
  const at = all.indexOf(document.activeElement);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  all[Math.max(0, Math.min(next, all.length - 1))].focus();
}
