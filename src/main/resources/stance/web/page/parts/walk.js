/* One stop of the Tab key in a table of answers; arrows go from one to the next, over places that are empty. */

export function walk(event) {
  const by = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] }[event.key];
  const from = event.target.closest('td');
  if (!by || !from) return;
  event.preventDefault();
  const lines = [...event.currentTarget.rows];
  let [row, column] = [lines.indexOf(from.parentElement), from.cellIndex];
  do {
    row += by[0];
    column += by[1];
    const next = lines[row]?.cells[column]?.querySelector('button');
    if (next) return next.focus();
  } while (lines[row]?.cells[column]);
}
