/* The server's API. What it refuses is thrown as a Refusal with the problems and their places, in the reader's language. */
import { state } from './state.js';
import { text } from '../words/words.js';

const BASE = '/api/v1';

export class Refusal extends Error {
  constructor(details) {
    super(details.detail ?? details.title);
    this.status = details.status;
    this.problems = details.problems?.length
      ? details.problems
      : [{ severity: 'ERROR', file: '', line: 0, message: details.detail ?? details.title, hint: '' }];
  }
}

async function answer(response) {
  if (response.ok) {
    return response;
  }
  const isProblem = response.headers.get('Content-Type')?.startsWith('application/problem+json');
  throw new Refusal(isProblem ? await response.json() : { status: response.status, title: response.statusText });
}

async function request(path, { headers = {}, ...options } = {}) {
  const asked = fetch(BASE + path, { ...options, headers: { 'Accept-Language': state.language, ...headers } });
  return answer(await asked.catch(() => { throw new Refusal({ title: text('noServer') }); }));
}

const early = new Map(); // answers that are on their way before they are asked for

/** Has these on their way: they are about to be asked for, each once. */
export function ahead(paths) {
  paths.forEach((path) => {
    const answered = request(path);
    answered.catch(() => {}); // It is told to who asks.
    early.set(path, answered);
  });
}

export async function get(path) {
  const asked = early.get(path) ?? request(path);
  early.delete(path);
  return (await asked).json();
}

/** Asks a question about a scenario, or about the text of one; parameters are a list of [name, value]. */
export async function ask(path, scenario, parameters) {
  return request(`${path}?${new URLSearchParams(parameters)}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: typeof scenario === 'string' ? scenario : JSON.stringify(scenario),
  });
}

/** The text of a scenario of the folder, and the version of its file. */
export async function scenario(name) {
  return file(await request(place(name)));
}

/** Changes a file or a variant of it, in place of the version that was read; gives what is there now. */
export async function patch(name, version, change, variant) {
  const query = variant ? `?${new URLSearchParams({ variant })}` : '';
  const headers = { 'Content-Type': 'application/json', 'If-Match': version };
  return file(await request(place(name) + query, { method: 'PATCH', headers, body: JSON.stringify(change) }));
}

/** Makes a file that is new; gives its version. */
export async function create(name, text) {
  const headers = { 'Content-Type': 'application/json', 'If-None-Match': '*' };
  const response = await request(place(name), { method: 'PUT', headers, body: text });
  return response.headers.get('ETag');
}

function place(name) {
  return `/scenarios/${name.split('/').map(encodeURIComponent).join('/')}`;
}

async function file(response) {
  return { text: await response.text(), version: response.headers.get('ETag') };
}

/** A file of rules and its version; both are empty where there is none. */
export async function rules(pack, file) {
  try {
    const response = await request(ruleFile(pack, file));
    return { text: (await response.json()).text, version: response.headers.get('ETag') };
  } catch (failure) {
    if (failure.status !== 404) throw failure;
    return { text: '', version: '' };
  }
}

/** Saves a file of rules: in place of this version, or where there is none, as one that is new. */
export async function saveRules(pack, file, version, text) {
  const headers = { 'Content-Type': 'application/json', ...(version ? { 'If-Match': version } : { 'If-None-Match': '*' }) };
  await request(ruleFile(pack, file), { method: 'PUT', headers, body: JSON.stringify({ text }) });
}

function ruleFile(pack, file) {
  return `/packs/${encodeURIComponent(pack)}/files/${file.split('/').map(encodeURIComponent).join('/')}`;
}

/** Sends a pack: the texts of its files by their names. */
export async function send(id, files) {
  await request('/packs', {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ id, files }),
  });
}

/** Calls back whenever packs or scenarios change on the server, and with whether the server is there when that changes. */
export function onChange(changed, reached) {
  const source = new EventSource(`${BASE}/changes`);
  source.addEventListener('changed', changed);
  source.addEventListener('open', () => reached(true));
  // The connection may end where the server has not.
  source.addEventListener('error', () => get('/state').then(() => reached(true), () => reached(false)));
}
