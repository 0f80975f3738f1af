/* A conflict and what holds in it, as the server tells of it. Pure functions. */

/** The state of this number. */
export function stateAt({ states }, number) {
  return states.find((each) => each.state === number);
}

/** What states differ in. */
export function openSlots({ slots }) {
  return slots.filter((each) => each.options.length > 1);
}

/** What differs between two states: each slot with its option before and after. */
export function differences(conflict, from, to) {
  const [before, after] = [stateAt(conflict, from), stateAt(conflict, to)].map((each) => each.options);
  return openSlots(conflict).filter(({ slot }) => before[slot] !== after[slot])
    .map(({ slot }) => ({ slot, before: before[slot], after: after[slot] }));
}

/** In how many senses a state holds; by some way of deciding open pairs counts less than for certain. */
function held({ holds }) {
  const all = Object.values(holds);
  return all.filter((each) => each === 'CERTAIN').length * (all.length + 1) + all.filter((each) => each === 'POSSIBLE').length;
}

/** Whether a state holds for certain in the plainest sense that is looked at. */
export function isHeld({ holds }) {
  return Object.values(holds)[0] === 'CERTAIN';
}

/** Whether a state holds in some sense, or may. */
export function mayHold({ holds }) {
  return Object.values(holds).some((each) => each !== 'NO');
}

/** The states, those that hold in most senses first. */
export function byHolding({ states }) {
  return [...states].sort((one, other) => held(other) - held(one) || one.state - other.state);
}

/** The number of the state that stands as it is written: the first option of each slot. */
export function written({ states, slots }) {
  return states.find(({ options }) => slots.every((each) => options[each.slot] === each.options[0]))?.state;
}

/** The answers that keep a party from a move, each once, with the senses in which it does; and the senses in which nothing does. */
export function deterrents({ deterrents: answers, deterredBy }, senses) {
  const groups = new Map();
  for (const sense of senses.filter((each) => each !== 'R')) {
    const steps = answers[sense];
    const key = `${sense === 'SIM'} ${JSON.stringify(steps)}`;
    const group = groups.get(key) ?? { steps, isAtOnce: sense === 'SIM', stances: deterredBy[sense] ?? [], senses: [] };
    groups.set(key, { ...group, senses: [...group.senses, sense] });
  }
  return [...groups.values()];
}
