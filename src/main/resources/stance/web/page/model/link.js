/* What is on show in the fragment of an address, which browsers never send to a server. Pure functions. */
import { json } from './draft.js';

/** Of links of now, whose compression has a checksum, and of earlier ones, which held a scenario alone. */
const FORMS = { shown: 'deflate', scenario: 'deflate-raw' };

async function through(stream, bytes) {
  const piped = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(piped).arrayBuffer());
}

export async function fragmentOf(shown) {
  const packed = await through(new CompressionStream(FORMS.shown), new TextEncoder().encode(JSON.stringify(shown)));
  const characters = Array.from(packed, (byte) => String.fromCharCode(byte)).join('');
  return `#shown=${btoa(characters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

export function isLink(fragment) {
  return /^#(shown|scenario)=/.test(fragment);
}

/** What the fragment of a link holds; one that is broken is refused by some error or other. */
export async function shownIn(fragment) {
  const [, form, packed] = fragment.match(/^#(\w+)=(.*)$/);
  const bytes = Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
  const held = JSON.parse(new TextDecoder().decode(await through(new DecompressionStream(FORMS[form]), bytes)));
  return form === 'scenario' ? { text: json(held) } : held;
}
