/* A response as glyph, word and colour: never one of them alone. */
import { html } from 'lit-html';
import { text } from '../words/words.js';

/** From the worst to the best. */
const LOOKS = {
  REJECTS: ['✖', 'rejecting'],
  OBJECTS: ['▲', 'objecting'],
  CONDITIONAL: ['◐', 'conditional'],
  ACCEPTS: ['✔', 'accepting'],
  SILENT: ['·', 'silent'],
};

const VERDICTS = { CONFLICT: 'rejecting', NEGOTIABLE: 'objecting', UNDETERMINED: 'silent', AGREEMENT: 'accepting' };

export function tone(response) {
  return LOOKS[response]?.[1] ?? VERDICTS[response] ?? 'silent';
}

/** The worst of some responses; nothing where there is none. */
export function worst(responses) {
  return Object.keys(LOOKS).find((each) => responses.includes(each));
}

export function response(name) {
  const [glyph] = LOOKS[name] ?? ['–'];
  return html`<span class="response ${tone(name)}"><span class="glyph" aria-hidden="true">${glyph}</span>
    ${text(name ?? 'NONE')}</span>`;
}

export function verdict(name) {
  return html`<strong class="verdict ${tone(name)}">${text(name)}</strong>`;
}
