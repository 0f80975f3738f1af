/* A teacher chooses proposals; the course is a link, and nothing else. */
import { html } from 'lit-html';
import { text, count } from '../words/words.js';
import { state, change } from '../model/state.js';
import { courseOf } from '../model/lessons.js';
import { linkTo } from '../model/navigation.js';
import { chip } from '../parts/response.js';

export function making() {
  const chosen = state.making ?? [];
  const own = state.scenarios.filter((each) => each.pack === state.pack.id && each.audience !== 'tests');
  const toggle = (name, isOn) => change({ making: isOn ? [...chosen, name] : chosen.filter((each) => each !== name) });
  const link = linkTo({ screen: 'learn', id: '1', about: courseOf(chosen) });
  const copy = async () => {
    await navigator.clipboard?.writeText(new URL(link, location.href).href).catch(() => {});
    change({ notice: ['courseCopied'] });
  };
  return html`<h1>${text('makeCourse')}</h1><p class="proposal-text">${text('makeHint')}</p>
    <fieldset class="making"><legend class="vh">${text('proposals')}</legend>${own.map((each) => html`<label class="check"><input type="checkbox" name="course" value=${each.name} .checked=${chosen.includes(each.name)}
      @change=${(event) => toggle(each.name, event.target.checked)}><span>${each.title}</span>${chip(state.outcomes.find((one) => one.scenario === each.name)?.verdict)}</label>`)}</fieldset>
    <p class="row mt4"><button type="button" class="btn btn--primary" id="copy-course" ?disabled=${!chosen.length} @click=${copy}>${text('copyCourse', count(chosen.length))}</button>
      ${chosen.length ? html`<a class="btn" id="try-course" href=${link}>${text('tryCourse')}</a>` : ''}</p>`;
}
