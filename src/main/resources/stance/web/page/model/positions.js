/* Positions of the record, as the timeline of a pack has them. Pure functions. */

/** When a position was taken and in which words; nothing for one that the pack does not have. */
export function positionOf(pack, stance) {
  return pack.timeline.events.find((each) => each.kind === 'SAID' && each.stance === stance);
}

/** Whether it holds on the day. */
export function holdsOn({ from, until }, day) {
  return from <= day && !(until && until <= day);
}
