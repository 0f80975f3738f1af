/* The guess: one of five answers, by click or by the keys 1 to 5. */
import { html } from 'lit-html';
import { text, actor, actorInSentence } from '../words/words.js';
import { AXIS } from '../model/cells.js';
import { guess } from '../model/lessons.js';
import { glyph } from '../parts/icons.js';
import { tone } from '../parts/response.js';

export function guessing(name, party) {
  const submit = (event) => {
    event.preventDefault();
    const chosen = event.target.elements.answer.value;
    if (!chosen) return;
    event.target.reset();
    guess(name, party, chosen);
    requestAnimationFrame(() => (document.querySelector('#guess input') ?? document.getElementById('next') ?? document.getElementById('anew'))?.focus());
  };
  const number = (event) => {
    const answer = AXIS[Number(event.key) - 1];
    if (answer) event.currentTarget.querySelector(`[value=${answer}]`).click();
  };
  return html`<article class="guess guess--open" id="guess" data-party=${party} aria-labelledby="guess-${party}">
    <div class="guess-you"><h2 id="guess-${party}">${actor(party)}</h2><p class="muted">${text('whatOfPackage')}</p></div>
    <form @submit=${submit} @keydown=${number}><div class="pad"><fieldset><legend class="vh">${text('yourGuess', actorInSentence(party))}</legend><div class="scale">
      ${AXIS.map((answer) => html`<label class="resp--${tone(answer)}"><input type="radio" name="answer" value=${answer} required>${glyph(tone(answer))}<span>${text(answer)}</span></label>`)}</div></fieldset>
      <p class="row mt4"><button type="submit" class="btn btn--primary">${text('showWhat', actorInSentence(party))}</button>
        <span class="small muted">${text('orPress')} <kbd>1</kbd> – <kbd>5</kbd>, <kbd>Enter</kbd></span></p></div></form></article>`;
}
