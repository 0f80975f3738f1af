/* Which cells differ between two evaluations. */

function cells(evaluation) {
  return new Map(evaluation.outcome.cells.map((cell) => [`${cell.party} ${cell.cell}`, cell]));
}

/** Cells whose response is another, with both responses; one that is missing on a side has none there. */
export function changedCells(before, after) {
  const old = cells(before);
  const now = cells(after);
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((id) => ({
      party: (now.get(id) ?? old.get(id)).party,
      cell: (now.get(id) ?? old.get(id)).cell,
      before: old.get(id)?.response,
      after: now.get(id)?.response,
    }))
    .filter((cell) => cell.before !== cell.after);
}
