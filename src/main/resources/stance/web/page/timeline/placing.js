/* Lanes: dots of the same days stand over each other, and labels where they hide neither dots nor each other. Pure functions. */
import { LEFT, WIDTH } from './scale.js';

const STEP = 9.4; // between dots over each other
const LINE = 36; // a label of two lines
const LETTER = 6.3;
const LEVELS = [1, -1, 2, -2, 3, -3, 4, -4];
const MOST = 8;

/**
 * Where the dots and labels of a lane stand, from its middle.
 *
 * @param entries each with its place x and, where it has a label, its lines
 */
export function lane(entries) {
  const dots = stacked(entries);
  const boxes = [];
  const labels = dots.filter((each) => each.lines).slice(-MOST).map((dot) => place(dot, dots, boxes)).filter(Boolean);
  const reach = Math.max(24, ...dots.map((each) => Math.abs(each.y) + 12));
  return {
    dots, labels,
    above: Math.max(reach, ...boxes.map((each) => 4 - each.top)),
    below: Math.max(reach, ...boxes.map((each) => each.bottom + 4)),
  };
}

/* Up and down from the middle in turns. */
function stacked(entries) {
  const columns = new Map();
  return entries.map((each) => {
    const column = Math.round(each.x / STEP);
    const at = columns.get(column) ?? 0;
    columns.set(column, at + 1);
    return { ...each, y: (at % 2 ? -1 : 1) * Math.ceil(at / 2) * STEP };
  });
}

function place(dot, dots, boxes) {
  const width = Math.max(...dot.lines.map((each) => each.length)) * LETTER;
  for (const level of LEVELS.map((each) => (dot.y > 0 ? -each : each))) {
    for (const anchor of ['start', 'end']) {
      const left = anchor === 'start' ? dot.x + 16 : dot.x - 16 - width;
      const box = { left, right: left + width, ...heights(level, dots, left, left + width) };
      if (left >= LEFT && box.right <= WIDTH && !boxes.some((each) => overlap(each, box))) {
        boxes.push(box);
        return { dot, anchor, x: anchor === 'start' ? box.left : box.right, y: box.top + 14 };
      }
    }
  }
  return undefined;
}

/* Beyond the dots that stand there. */
function heights(level, dots, left, right) {
  const side = Math.sign(level);
  const reach = Math.max(0, ...dots.filter((each) => each.x > left - 8 && each.x < right + 8).map((each) => -each.y * side));
  const near = reach + 12 + (Math.abs(level) - 1) * LINE;
  return side > 0 ? { top: -near - LINE + 2, bottom: -near } : { top: near, bottom: near + LINE - 2 };
}

function overlap(one, other) {
  return one.left < other.right + 8 && other.left < one.right + 8 && one.top < other.bottom && other.top < one.bottom;
}
