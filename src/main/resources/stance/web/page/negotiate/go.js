/* From one state to the next: what is there then comes into view, and has the focus. */

/** Takes a step, and goes to the moves from where it leads. */
export function go(step) {
  step();
  requestAnimationFrame(() => {
    const here = document.getElementById('state');
    const target = here?.querySelector('.move') ?? document.getElementById('h-state');
    document.getElementById('walk')?.scrollIntoView({ block: 'nearest' });
    target?.focus({ preventScroll: true });
  });
}
