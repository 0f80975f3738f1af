/* A term more, of a kind that is chosen. */
import { html } from 'lit-html';
import { text, spaced } from '../words/words.js';
import { state } from '../model/state.js';
import { setProvision } from '../model/edits.js';
import { begun } from '../model/packs.js';
import { freeName } from '../model/draft.js';
import { icon } from '../parts/icons.js';
import { opens } from '../parts/menu.js';
import { types } from '../parts/types.js';

export function adding() {
  const kinds = () => types(state.pack.types.filter((type) => !type.family), add);
  return html`<button type="button" class="btn btn--wide" id="add" aria-haspopup="dialog" @click=${opens('add', kinds)}>${icon('plus')}${text('addTerm')}</button>`;
}

function add(type) {
  setProvision(freeName(spaced(type.name).split(' ').at(-1), state.draft.provisions), begun(type, state.pack));
}
