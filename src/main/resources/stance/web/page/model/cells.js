/* The answers of an evaluation as cells of parties and terms. Pure functions. */

/** Verdicts from the worst to the best. */
export const VERDICTS = ['CONFLICT', 'NEGOTIABLE', 'UNDETERMINED', 'AGREEMENT'];

/** Answers from the worst to the best; what is silent counts before what accepts, as in verdicts. */
export const AXIS = ['REJECTS', 'OBJECTS', 'CONDITIONAL', 'SILENT', 'ACCEPTS'];

/** The worst of some responses; nothing where there is none. */
export function worst(responses) {
  return AXIS.find((each) => responses.includes(each));
}

/** Rows of a matrix: terms, combinations of them, and the package. */
export function rows({ cells }) {
  return [...new Set(cells.map((cell) => cell.cell).filter((cell) => cell !== 'package')), 'package'];
}

/** The answer of a party to a row; on the package it is the worst of all. */
export function cellOf({ cells, responses }, party, row) {
  const cell = cells.find((each) => each.party === party && each.cell === row);
  if (row !== 'package') return cell;
  return { party, cell: row, ground: 'STANCE', stances: [], provisions: [], ...cell, response: responses[party] };
}

/** The answer to look at first. */
export function worstCell({ outcome }) {
  const first = outcome.cells.filter((cell) => cell.response === worst(outcome.cells.map((each) => each.response)))[0];
  return first ? { party: first.party, cell: first.cell } : { party: Object.keys(outcome.responses)[0], cell: 'package' };
}

/** Cells whose response is another than before, with both; one that is missing on a side has none there. */
export function changedCells(before, after) {
  const old = byName(before);
  const now = byName(after);
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((id) => ({
      party: (now.get(id) ?? old.get(id)).party,
      cell: (now.get(id) ?? old.get(id)).cell,
      before: old.get(id)?.response,
      after: now.get(id)?.response,
    }))
    .filter((cell) => cell.before !== cell.after);
}

function byName({ outcome }) {
  const all = rows(outcome).flatMap((row) => Object.keys(outcome.responses).map((party) => cellOf(outcome, party, row)));
  return new Map(all.filter(Boolean).map((cell) => [`${cell.party} ${cell.cell}`, cell]));
}
