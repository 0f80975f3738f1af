/* The text of the file in the editor; what is wrong is underlined there, and listed below with its place. */
import { html } from 'lit-html';
import { text } from '../words/words.js';
import { state } from '../model/state.js';
import { setText } from '../model/rules.js';
import { awaited } from '../parts/awaited.js';
import { message } from '../parts/message.js';
import { EFFECTS, KEYS } from './known.js';

export function asText() {
  const { rule, pack, trial, scripts } = state;
  if (!rule.text) return html`<div class="mt4">${message(text(rule.fork ? 'busy' : 'noTextYet'))}</div>`;
  if (scripts.editor !== 'here') return awaited('editor');
  const wrong = (trial?.problems ?? []).filter((each) => each.file.endsWith(`/${rule.file}`));
  return html`<p class="stamp mt3"><code>${rule.file}</code></p>
    <rule-editor id="rule-text" .label=${text('ruleText', rule.file)} .known=${known(pack)} .given=${{ text: rule.text, line: rule.line }} .problems=${wrong}
      @edited=${(event) => setText(event.detail)}></rule-editor>
    <p class="small muted mt2">${text('editorKeys')}</p>`;
}

const kept = new WeakMap();

/* The same for the same pack, so that it is set once. */
function known(pack) {
  if (!kept.has(pack)) kept.set(pack, { types: pack.types, enums: pack.enums, keys: KEYS, effects: EFFECTS });
  return kept.get(pack);
}
