/* What the timeline shows of each position: its words, what it answers here, whether it holds on the day and turned the verdict. */
import { text, actor, day } from '../words/words.js';
import { state } from '../model/state.js';
import { worst } from '../model/cells.js';
import { holdsOn, positionOf } from '../model/positions.js';

/** The day that is looked at: that of the draft, or the one that the line is being moved to. */
export function shownDay() {
  return state.moved || state.draft.asOf;
}

/** All positions by their first day. */
export function entries() {
  return [...state.timeline.spans].sort((a, b) => a.from.localeCompare(b.from)).map(entry);
}

/* What it answered when it was taken stands for what it no longer answers on the day. */
function entry(span) {
  const event = positionOf(state, span.stance);
  const findings = state.result.findings.filter((each) => each.stance === span.stance);
  const then = state.turns?.answered[span.stance];
  const isTurning = Boolean(then) && then !== 'SILENT';
  const response = worst(findings.map((each) => each.response)) ?? (isTurning ? then : undefined);
  const answer = response ?? findings[0]?.effect;
  return { ...span, event, response, speaks: findings.length > 0, isTurning, isPast: !holdsOn(span, shownDay()), findings, answer: answer ? text(answer) : '' };
}

/** The whole of it in a line, for who does not see the chart. */
export function titled({ actor: id, event, strength, answer, from, until }) {
  const words = [`${actor(id)}, ${day(from)}: ${event.title} (${text(strength)})`, answer, until ? text('untilDay', day(until)) : ''];
  return words.filter(Boolean).join(', ');
}

/** Who said it, shortly, and when. */
export function bySurname({ event, from, until }) {
  const who = event.speaker?.name.split(' ').at(-1) ?? event.source.publisher ?? '';
  const when = until ? text('fromUntil', day(event.stated), day(until)) : day(event.stated);
  return [who, when].filter(Boolean).join(', ');
}
