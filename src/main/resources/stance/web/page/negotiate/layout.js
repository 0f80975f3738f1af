/* Where the states of a conflict stand: side by side by the number of terms that are other than in the status quo. Pure functions. */
import { differences } from '../model/conflict.js';

const WIDE = { across: 168, along: 34, left: 44, top: 40 };
const NARROW = { across: 46, along: 44, left: 30, top: 26, most: 7, between: 26 };

/**
 * The states with their places, and how large all of it is.
 *
 * @param isNarrow whether what differs more stands below, and not to the right
 */
export function laid(conflict, isNarrow) {
  const layers = [];
  for (const { state } of conflict.states) (layers[differences(conflict, conflict.statusQuo, state).length] ??= []).push(state);
  const all = Array.from(layers, (each) => each ?? []).filter((each) => each.length);
  return isNarrow ? below(all) : beside(all);
}

function beside(layers) {
  const { across, along, left, top } = WIDE;
  const height = Math.max(...layers.map((each) => each.length), 4) * along + 2 * top;
  const nodes = layers.flatMap((layer, at) => layer.map((state, row) => ({ state, layer: at, x: left + at * across, y: height / 2 + (row - (layer.length - 1) / 2) * along })));
  return { nodes, width: Math.max(left * 2 + (layers.length - 1) * across, 560), height };
}

function below(layers) {
  const { across, along, left, top, most, between } = NARROW;
  const width = 2 * left + (most - 1) * across;
  let y = top;
  const nodes = layers.flatMap((layer, at) => {
    const rows = Math.ceil(layer.length / most);
    const placed = layer.map((state, index) => {
      const row = Math.floor(index / most);
      const inRow = Math.min(most, layer.length - row * most);
      return { state, layer: at, x: width / 2 + ((index % most) - (inRow - 1) / 2) * across, y: y + row * along };
    });
    y += rows * along + between;
    return placed;
  });
  return { nodes, width, height: y - between - along + 2 * top };
}

/** A line from one state to another, up to the edge of its circle; one within a layer bends aside. */
export function line(from, to, isNarrow, radius) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  const bend = from.layer === to.layer ? Math.min(18 + length / 4, 60) : 0;
  const middle = { x: (from.x + to.x) / 2 + (isNarrow ? 0 : bend), y: (from.y + to.y) / 2 + (isNarrow ? bend : 0) };
  const start = towards(from, middle, radius);
  const end = towards(to, middle, radius + 5);
  return `M${start.x} ${start.y}Q${round(middle.x)} ${round(middle.y)} ${end.x} ${end.y}`;
}

function towards(from, to, distance) {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: round(from.x + ((to.x - from.x) * distance) / length), y: round(from.y + ((to.y - from.y) * distance) / length) };
}

function round(value) {
  return Math.round(value * 10) / 10;
}
