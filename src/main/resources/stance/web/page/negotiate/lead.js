/* What holds, in a sentence or two: how many outcomes, of which verdicts, and how far from where the parties are. */
import { html } from 'lit-html';
import { text, count, number } from '../words/words.js';
import { VERDICTS } from '../model/cells.js';
import { isHeld, stateAt } from '../model/conflict.js';
import { listed } from '../parts/sentence.js';
import { rich } from '../parts/rich.js';
import { openMore } from '../space/opening.js';
import { senses } from '../model/negotiation.js';

export function lead({ conflict, studies }) {
  const [first] = senses();
  const held = conflict.states.filter(isHeld);
  const possible = conflict.states.filter((each) => each.holds[first] === 'POSSIBLE').length;
  return html`<p class="lead-sentence" id="holds" role="status">${rich(text('ofOutcomes', count(conflict.states.length), holding(held.length)))}${held.length
    ? rich(`${text(`since_${first}`)}: ${listed(byVerdict(held))}.`) : '.'}
      ${possible ? rich(text(possible === 1 ? 'oneMoreMay' : 'moreMay', number(possible))) : ''} ${reached(held, conflict, studies)}</p>
    <p>${text('aModel')} ${openMore()}</p>`;
}

function holding(some) {
  return some === 0 ? text('noneHolds') : some === 1 ? text('oneHolds') : text('someHold', number(some));
}

/* The best verdict first. */
function byVerdict(held) {
  return [...VERDICTS].reverse().map((verdict) => [verdict, held.filter((each) => each.verdict === verdict).length]).filter(([, some]) => some)
    .map(([verdict, some]) => text(some === 1 ? `one_${verdict}` : `several_${verdict}`, number(some)));
}

/* How one comes from the status quo to the best of those that hold, by the fewest moves. */
function reached(held, conflict, studies) {
  if (!held.length) return '';
  if (isHeld(stateAt(conflict, conflict.statusQuo))) return text('statusQuoHolds');
  const best = Math.max(...held.map((each) => VERDICTS.indexOf(each.verdict)));
  const ways = held.filter((each) => VERDICTS.indexOf(each.verdict) === best).map((each) => studies[each.state]).filter(Boolean)
    .map(({ preferredPath, path }) => ({ steps: preferredPath ?? path, isPreferred: Boolean(preferredPath) })).filter((each) => each.steps)
    .sort((one, other) => Number(other.isPreferred) - Number(one.isPreferred) || one.steps.length - other.steps.length);
  if (!ways.length) return text('reachedTogether');
  const [{ steps, isPreferred }] = ways;
  return rich(text(isPreferred ? 'reachedPreferred' : 'reachedAnyhow', text(steps.length === 1 ? 'oneMove' : 'moves', number(steps.length))));
}
