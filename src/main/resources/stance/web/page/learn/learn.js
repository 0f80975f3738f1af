/* A question at a time: what would each party say to a proposal? Then what it said, and how far off the guess was. */
import { html } from 'lit-html';
import { text, count, day } from '../words/words.js';
import { state } from '../model/state.js';
import * as outcomes from '../model/outcomes.js';
import { MOST, begin, course, guesses, lookAt, points, startAnew } from '../model/lessons.js';
import { linkTo } from '../model/navigation.js';
import { problems, message } from '../parts/message.js';
import { sentence } from '../parts/sentence.js';
import { guessing } from './guessing.js';
import { making } from './making.js';
import { revealed } from './revealed.js';

const MAKE = 'make';

export function learn() {
  queueMicrotask(() => {
    outcomes.look();
    begin();
  });
  if (!state.outcomes || !state.guesses) return html`<main id="main" class="lesson">${problems()}<p role="status">${text('busy')}</p></main>`;
  const { about, id } = state.place;
  if (id === MAKE) return html`<main id="main" class="lesson">${problems()}${making()}</main>`;
  const names = course(about);
  const at = Math.min(Math.max(Number(id) || 1, 1), names.length) - 1;
  const name = names[at];
  queueMicrotask(() => lookAt(name));
  if (!name) return html`<main id="main" class="lesson">${problems()}${message(text('noCourse'))}</main>`;
  const isThere = state.lesson?.name === name;
  return html`<main id="main" class="lesson">${problems()}${progress(names, at)}
      <p class="eyebrow">${text('whatWouldTheySay')}</p>${isThere ? question(state.lesson, name) : html`<h1>${text('busy')}</h1>`}</main>
    ${isThere ? scoreBar(names, at, state.lesson) : ''}`;
}

function progress(names, at) {
  return html`<div class="progress"><span>${text('proposalOf', count(at + 1), count(names.length))}</span>
    <ol aria-hidden="true">${names.map((name, index) => html`<li ?data-done=${index !== at && Object.keys(guesses(name)).length > 0} class=${index === at ? 'is-now' : ''}></li>`)}</ol>
    <a href=${linkTo({ screen: 'learn', id: MAKE })}>${text('makeCourse')}</a></div>`;
}

function question({ scenario, result }, name) {
  const parties = Object.keys(result.outcome.responses);
  const open = parties.find((party) => !guesses(name)[party]);
  const shown = parties.filter((party) => guesses(name)[party]).reverse();
  return html`<h1>${scenario.title}</h1><div class="proposal-text">
      ${Object.values(scenario.provisions).map((term) => html`<p>${sentence(state.pack, term)}</p>`)}<p>${text('goingBy', day(scenario.asOf))}</p></div>
    ${open ? guessing(name, open) : ''}
    ${shown.length ? html`<h2 class="sofar">${text('shownSoFar')}</h2>${shown.map((party) => revealed(name, party, result))}` : ''}`;
}

function scoreBar(names, at, { name, result }) {
  const own = Object.entries(guesses(name));
  const sum = own.reduce((all, [party, guess]) => all + points(guess, result.outcome.responses[party]), 0);
  const all = names.flatMap((each) => {
    const answers = state.outcomes.find((outcome) => outcome.scenario === each)?.responses ?? {};
    return Object.entries(guesses(each)).map(([party, guess]) => points(guess, answers[party]));
  });
  const isDone = own.length === Object.keys(result.outcome.responses).length;
  const isLast = at === names.length - 1;
  return html`<section class="score-bar" aria-label=${text('score')}><div><p role="status"><b>${text('pointsHere', count(sum), count(MOST * Object.keys(result.outcome.responses).length))}</b></p>
    <p class="muted small">${text('pointsInAll', count(all.reduce((a, b) => a + b, 0)), count(MOST * all.length))}</p>
    ${isLast && isDone ? html`<button type="button" class="btn" id="anew" @click=${() => startAnew(names)}>${text('startAnew')}</button>`
    : html`<a class="btn ${isDone ? 'btn--primary' : ''}" id="next" href=${linkTo({ screen: 'learn', id: String(at + 2 > names.length ? 1 : at + 2), about: state.place.about })}>${text('nextProposal')}</a>`}</div></section>`;
}
