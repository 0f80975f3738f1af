/* The verdict in a sentence, in the reader's language; the English one is the server's own. */
import { state } from '../model/state.js';
import { text, actor } from './words.js';

const ORDER = ['REJECTS', 'OBJECTS', 'CONDITIONAL', 'SILENT', 'ACCEPTS'];
const RESERVED = ['INFERRED', 'PRESUMED', 'ASSUMED', 'CONSENT', 'SET_ASIDE'];

export function sentence(result, reading) {
  if (state.language === 'en' && result.stamp.reading.toLowerCase() === reading) return result.sentence;
  const outcome = result[reading];
  return `${capital(said(outcome))}${reservations(outcome)}.`;
}

function said({ verdict, responses, cells }) {
  const who = (response) => Object.keys(responses).filter((party) => responses[party] === response).map(actor);
  const clauses = (...wanted) => Object.keys(responses)
    .flatMap((party) => wanted.map((response) => clause(cells, party, response))).filter(Boolean).join('; ');
  switch (verdict) {
    case 'CONFLICT': return text(who('REJECTS').length > 1 ? 'manyReject' : 'oneRejects', joined(who('REJECTS')));
    case 'NEGOTIABLE': return clauses('OBJECTS', 'CONDITIONAL');
    case 'UNDETERMINED': return text('nobodyObjects', clauses('SILENT'));
    default: return text('everyoneAccepts');
  }
}

function clause(cells, party, response) {
  const own = cells.filter((cell) => cell.party === party && cell.response === response);
  const names = own.map((cell) => (cell.provisions.length ? cell.provisions.join(` ${text('with')} `) : text('thePackage')));
  return names.length ? text(`${response}_CLAUSE`, actor(party), joined(names)) : '';
}

/* What the verdict rests on besides what was said, from the cells that decide it. */
function reservations({ verdict, responses, cells }) {
  const deciding = ORDER.find((each) => Object.values(responses).includes(each));
  const grounds = new Set(cells.filter((cell) => verdict === 'AGREEMENT' || cell.response === deciding).map((cell) => cell.ground));
  const all = RESERVED.filter((each) => grounds.has(each)).map((each) => text(`${each}_RESERVATION`));
  return all.length ? ` (${joined(all)})` : '';
}

function joined(words) {
  return new Intl.ListFormat(state.language, { type: 'conjunction' }).format(words);
}

function capital(words) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
