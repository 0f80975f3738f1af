/* Packs: which there are, sending one, and a proposal that begins with one. */
import { state, change } from './state.js';
import * as api from './api.js';
import { packOf, use, refuse } from './actions.js';

/** The packs of the folder, and those that were sent. */
export async function readPacks() {
  const [packs, sent] = await Promise.all([api.get('/packs'), state.server.takesPacks ? api.get('/packs/sent') : { packs: [] }]);
  const all = packs.packs.map(({ id, title }) => ({ id, title }));
  change({ packs: [...all, ...sent.packs.map(({ id }) => ({ id, title: id, isSent: true }))] });
  return packs.problems;
}

/** Begins a proposal of one term: an empty one cannot be evaluated. */
export async function begin(id) {
  try {
    change({ isBusy: true });
    const pack = await packOf(id);
    const type = pack.types.find((each) => !each.family);
    await use({
      pack: id,
      title: pack.title,
      asOf: pack.days.at(-1),
      parties: pack.actors.map((each) => each.id),
      provisions: { term: begun(type, pack) },
    }, '', { known: pack });
  } catch (failure) {
    refuse(failure);
  }
}

/** Sends the files of a folder as a pack of the folder's name, and begins a proposal with it. */
export async function send(files) {
  try {
    change({ isBusy: true, notice: '' });
    const texts = {};
    let id = '';
    for (const file of files) {
      const [folder, ...path] = file.webkitRelativePath.split('/');
      id = folder;
      if (/\.(drl|json)$/.test(file.name)) texts[path.join('/')] = await file.text();
    }
    await api.send(id, texts);
    await readPacks();
    change({ rules: {} });
    await begin(id);
  } catch (failure) {
    refuse(failure);
    // The result on show is still that of the draft: only the pack was refused.
    change({ isStale: false });
  }
}

/** A term that can be evaluated: what is required begins with the first value that there is. */
export function begun(type, pack) {
  const term = { type: type.name };
  type.fields.filter((field) => !field.optional).forEach((field) => (term[field.name] = firstValue(field, pack)));
  return term;
}

function firstValue(field, pack) {
  switch (field.kind) {
    case 'CHOICE': return pack.enums[field.enum][0].name;
    case 'CHOICES': return [pack.enums[field.enum][0].name];
    case 'FLAG': return true;
    case 'DATE': return pack.days.at(-1);
    case 'TEXT': return '';
    default: return Number(field.minimum ?? 0);
  }
}
