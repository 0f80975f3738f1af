/* A link that carries a scenario in its fragment, which browsers never send to a server. */

async function through(stream, bytes) {
  const piped = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(piped).arrayBuffer());
}

export async function linkTo(scenario) {
  const packed = await through(new CompressionStream('deflate-raw'), new TextEncoder().encode(JSON.stringify(scenario)));
  const base64 = btoa(String.fromCharCode(...packed)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return `${location.origin}/#scenario=${base64}`;
}

/** The scenario in the address, or nothing. */
export async function scenarioOf(fragment) {
  const packed = fragment.match(/^#scenario=([\w-]+)$/)?.[1];
  if (!packed) return undefined;
  const bytes = Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(await through(new DecompressionStream('deflate-raw'), bytes)));
}
