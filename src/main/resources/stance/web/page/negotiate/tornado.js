/* What hangs on each stance: a bar from where it does not hold to where it does, the widest first; and the words of the chosen one. */
import { html, svg } from 'lit-html';
import { text, actor, percent } from '../words/words.js';
import { state } from '../model/state.js';
import { positionOf } from '../model/positions.js';
import { choose, chosen } from '../model/robustness.js';
import { position } from './behind.js';

export function tornado({ size, share, expected, stances }) {
  const kind = share.toLowerCase();
  const moving = stances.filter((each) => each.swing !== 0);
  const still = stances.filter((each) => each.swing === 0);
  const isOfOne = size === '1';
  const title = text(isOfOne ? 'hangsOfOne' : 'hangsOfMany', text(`kind_${share}`));
  return html`${moving.length ? html`<h3 class="mt5" id="h-tornado">${title}</h3><p class="small muted">${text('tornadoHint')}</p>
    <div class="tornado-room"><div><ol class="tornado" id="tornado" aria-labelledby="h-tornado" @keydown=${walk}>${moving.map((each) => bar(each, kind, expected[kind], chosen({ stances: moving })))}</ol>
      ${scale(expected[kind])}</div>
      ${swing(chosen({ stances: moving }), kind, isOfOne)}</div>` : ''}
    ${still.length ? html`<p class="small muted mt3" id="without-effect">${text('withoutEffect')} ${still.map((each, at) => `${at ? '; ' : ''}${titled(each)}`)}.</p>` : ''}`;
}

function titled({ stance, actor: id }) {
  return `${positionOf(state, stance)?.title ?? stance} (${actor(id)})`;
}

function bar(each, kind, middle, shown) {
  const [fails, holds] = [each.fails[kind], each.holds[kind]];
  const isChosen = each.stance === shown.stance;
  const [low, high] = [Math.min(fails, holds), Math.max(fails, holds)];
  const words = text('swingOf', percent(holds), percent(fails));
  return html`<li><button type="button" class="swing" data-swing=${each.stance} aria-pressed=${isChosen} tabindex=${isChosen ? 0 : -1} title=${words}
      @click=${() => choose(each.stance)} @focus=${() => isChosen || choose(each.stance)}><span class="swing-title">${titled(each)}</span>
    ${svg`<svg class="swing-bar" viewBox="0 0 1000 24" preserveAspectRatio="none" aria-hidden="true"><path class="ground" d="M0 12H1000"></path>
      <rect class="fill" x=${low * 1000} y="5" width=${Math.max((high - low) * 1000, 3)} height="14"></rect>
      <rect class="if-holds" x=${Math.min(Math.max(holds * 1000 - 4, 0), 992)} y="1" width="8" height="22"></rect>
      <path class="expected-line" d="M${middle * 1000} 0V24"></path></svg>`}
    <span class="vh">${words}</span></button></li>`;
}

function scale(middle) {
  return html`<p class="scale-line small muted" aria-hidden="true"><span>0 %</span><span>50 %</span><span>100 %</span></p>
    <p class="legend mt2"><span><i class="key-holds"></i>${text('ifItHolds')}</span><span><i class="key-fails"></i>${text('ifNot')}</span><span><i class="key-expected"></i>${text('expectedLine', percent(middle))}</span></p>`;
}

/* The words of the chosen bar, its figures, and where the verdict turns. */
function swing({ stance, probability, holds, fails, turns }, kind, isOfOne) {
  const event = positionOf(state, stance);
  return html`<article class="tl-card said mt0" id="swing" data-stance=${stance} aria-live="polite">
    ${event ? position(stance, event) : html`<p><b>${stance}</b></p>`}
    <dl class="figures"><dt><span class="yours">${text('youAssume')}</span></dt><dd>${percent(probability)}</dd>
      <dt>${text('ifItHolds')}</dt><dd>${percent(holds[kind])}</dd><dt>${text('ifNot')}</dt><dd>${percent(fails[kind])}</dd></dl>
    ${turns.length ? turns.map(({ at, below, above }) => html`<p class="small mt2" data-turn=${at}>${text(isOfOne ? 'turnsOfOne' : 'turnsOfMany', percent(at), text(below).toLowerCase(), text(above).toLowerCase())}</p>`)
    : html`<p class="small mt2">${text('turnsNowhere')}</p>`}</article>`;
}

/* Arrow keys go from bar to bar. */
function walk(event) {
  const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  const all = [...event.currentTarget.querySelectorAll('.swing')];
  const at = { Home: 0, End: all.length - 1 }[event.key] ?? (by ? all.indexOf(event.target.closest('.swing')) + by : -1);
  if (!all[at]) return;
  event.preventDefault();
  all[at].focus();
}
