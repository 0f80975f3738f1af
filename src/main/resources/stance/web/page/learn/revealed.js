/* What a party said, beside what was guessed: the distance on the axis, and the words. */
import { html } from 'lit-html';
import { text, actor, count } from '../words/words.js';
import { AXIS } from '../model/cells.js';
import { MOST, guesses, points } from '../model/lessons.js';
import { by, quote, tags } from '../parts/said.js';
import { response, tone } from '../parts/response.js';

const QUOTES = 2;

export function revealed(name, party, { outcome, findings }) {
  const [guess, answer] = [guesses(name)[party], outcome.responses[party]];
  const own = findings.filter((each) => each.actor === party && each.quote);
  const told = [...own.filter((each) => each.response === answer), ...own.filter((each) => each.response !== answer)];
  const once = told.filter((each, at) => told.findIndex((other) => other.stance === each.stance) === at).slice(0, QUOTES);
  return html`<article class="guess" data-revealed=${party} aria-labelledby="said-by-${party}"><div class="guess-you"><h3 id="said-by-${party}">${actor(party)}</h3>
      <dl><dt>${text('youSaid')}</dt><dd>${response(guess)}</dd><dt>${text('itIs')}</dt><dd>${response(answer)}</dd></dl>
      <ol class="track" aria-hidden="true">${AXIS.map((each) => html`<li class="b-${tone(each)} ${each === guess ? 'you' : ''}">${each === answer || each === guess ? html`<b>${place(each, guess, answer)}</b>` : ''}</li>`)}</ol>
      <p class="points mt6">${text('pointsOf', count(points(guess, answer)), count(MOST))}</p></div>
    <div>${ground(party, outcome, answer)}
      ${once.map((each) => html`<div class="mb3"><p class="small"><b>${each.title}</b></p>${quote(each)}${by(each)}${tags(each)}</div>`)}</div></article>`;
}

function place(each, guess, answer) {
  if (guess === answer) return text('youAndSaid');
  return text(each === guess ? 'you' : 'said');
}

/* Why the answer may have no words behind it. */
function ground(party, { cells }, answer) {
  const silent = cells.filter((each) => each.party === party && each.response === 'SILENT').map((each) => each.cell);
  const presumed = cells.filter((each) => each.party === party && each.ground === 'PRESUMED').map((each) => each.cell);
  if (answer === 'SILENT' && silent.length) return html`<p class="mb3">${text('silentOnTerms', silent.join(', '))}</p>`;
  return presumed.length ? html`<p class="mb3">${text('presumedTerms', presumed.join(', '))}</p>` : '';
}
