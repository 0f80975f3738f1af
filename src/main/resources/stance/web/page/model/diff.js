/* What differs between two evaluations, cell by cell and finding by finding. */

function cells(evaluation, reading) {
  return new Map(evaluation[reading].cells.map((cell) => [`${cell.party} ${cell.cell}`, cell]));
}

function key(finding) {
  return `${finding.stance} ${finding.effect} ${finding.targets.join('+')}`;
}

/** Cells whose response is another, with both responses; one that is missing on a side has none there. */
export function changedCells(before, after, reading) {
  const old = cells(before, reading);
  const now = cells(after, reading);
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((id) => ({
      party: (now.get(id) ?? old.get(id)).party,
      cell: (now.get(id) ?? old.get(id)).cell,
      before: old.get(id)?.response,
      after: now.get(id)?.response,
    }))
    .filter((cell) => cell.before !== cell.after);
}

export function findingsOnlyIn(one, other) {
  const known = new Set(other.findings.map(key));
  return one.findings.filter((finding) => !known.has(key(finding)));
}
