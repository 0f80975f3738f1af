/* Which pack a proposal is of: to begin one with any pack, and to send a pack. */
import { html } from 'lit-html';
import { text } from '../words/words.js';
import { begin, send } from '../model/opening.js';

export function packs({ packs: all, server, pack }) {
  const onBegin = (e) => {
    e.preventDefault();
    begin(e.target.elements.pack.value);
    e.target.closest('details').open = false;
  };
  return html`<details class="menu" id="packs"><summary>${text('pack')}: ${pack?.id ?? ''}</summary><div>
    <form id="begin-form" @submit=${onBegin}>
      <label>${text('beginWith')} <select name="pack">
        ${all.map((each) => html`<option value=${each.id} ?selected=${each.id === pack?.id}>${each.title}${each.isSent ? ` (${text('sent')})` : ''}</option>`)}
      </select></label>
      <button id="begin">${text('begin')}</button>
    </form>
    ${server.takesPacks ? sending() : html`<p class="small">${text('noSending')}</p>`}
  </div></details>`;
}

function sending() {
  const onChoose = (e) => {
    send([...e.target.files]);
    e.target.value = '';
  };
  return html`<label class="button">${text('sendPack')}
      <input id="send-pack" type="file" webkitdirectory @change=${onChoose}></label>
    <p class="small">${text('sendHint')}</p>`;
}
