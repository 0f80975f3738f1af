/* Positions of the record, as the timeline of a pack has them. Pure functions. */

/** The timeline of the pack on show; nothing until it was read. */
export function timelineOf({ timeline, pack }) {
  return timeline?.pack === pack?.id ? timeline : undefined;
}

/** When a position was taken and in which words; nothing for one that the pack does not have. */
export function positionOf(state, stance) {
  return timelineOf(state)?.events.find((each) => each.kind === 'SAID' && each.stance === stance);
}

/** Whether it holds on the day. */
export function holdsOn({ from, until }, day) {
  return from <= day && !(until && until <= day);
}
