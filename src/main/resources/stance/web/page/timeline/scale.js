/* Days on the axis of the chart: where each stands, which day a place is, and the months between. Pure functions. */

export const WIDTH = 1240;
export const LEFT = 132;
const RIGHT = 1216;
const DAY = 86400000;
const LEAST = 46; // between the names of months

/** The axis from the month of the first day to the last one. */
export function scale(days) {
  const first = Date.parse(`${days[0].slice(0, 7)}-01`);
  const last = Math.max(Date.parse(days.at(-1)), first + DAY);
  const x = (day) => LEFT + ((Math.min(Math.max(Date.parse(day), first), last) - first) / (last - first)) * (RIGHT - LEFT);
  const dayAt = (place) => {
    const part = Math.min(Math.max((place - LEFT) / (RIGHT - LEFT), 0), 1);
    return iso(first + Math.round((part * (last - first)) / DAY) * DAY);
  };
  return { x, dayAt, right: RIGHT, months: months(first, last, x) };
}

/* Of a long time not every month has its name. */
function months(first, last, x) {
  const all = [];
  for (let at = new Date(first); at.getTime() <= last; at.setUTCMonth(at.getUTCMonth() + 1)) all.push(iso(at.getTime()));
  const every = Math.ceil(LEAST / Math.max((RIGHT - LEFT) / all.length, 1));
  return all.filter((_, index) => index % every === 0).map((day) => ({ day, x: x(day), isYear: day.slice(5, 7) === '01' }));
}

function iso(time) {
  return new Date(time).toISOString().slice(0, 10);
}
