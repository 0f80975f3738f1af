/* Arrow keys go from dot to dot: along the lane, and to the nearest of the next one. */

const MOVES = {
  ArrowRight: (from) => beside(from, 1),
  ArrowLeft: (from) => beside(from, -1),
  ArrowDown: (from) => across(from, 1),
  ArrowUp: (from) => across(from, -1),
};

export function walk(event) {
  const from = event.target.closest('.tl-dot');
  if (!from) return;
  const next = MOVES[event.key]?.(from);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/* In the order of their days, whichever is drawn over the others. */
function lanesOf(dot) {
  const lanes = [];
  for (const each of dot.ownerSVGElement.querySelectorAll('.tl-dot')) (lanes[each.dataset.lane] ??= []).push(each);
  return lanes.filter(Boolean).map((lane) => lane.sort((a, b) => Number(a.dataset.x) - Number(b.dataset.x)));
}

function beside(from, by) {
  const lane = lanesOf(from).find((each) => each.includes(from));
  return lane[lane.indexOf(from) + by];
}

function across(from, by) {
  const lanes = lanesOf(from);
  const next = lanes[lanes.findIndex((each) => each.includes(from)) + by];
  const distance = (each) => Math.abs(Number(each.dataset.x) - Number(from.dataset.x));
  return next?.reduce((nearest, each) => (distance(each) < distance(nearest) ? each : nearest));
}
