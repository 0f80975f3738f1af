/* Of which topic positions are on show; it stands in the address. */
import { html } from 'lit-html';
import { text, count, topicName } from '../words/words.js';
import { state } from '../model/state.js';
import { put } from '../model/navigation.js';
import { icon } from '../parts/icons.js';
import { isOpen, listbox, opens } from '../parts/menu.js';

function chosen() {
  return new URLSearchParams(state.place.about).get('topic') ?? '';
}

/** The entries of the chosen topic; all of them where none is chosen. */
export function ofTopic(all) {
  return chosen() ? all.filter((each) => each.event.topic === chosen()) : all;
}

/** A button that opens the topics, each with how many positions it has. */
export function topics(all) {
  const number = (topic) => all.filter((each) => each.event.topic === topic).length;
  const some = Object.keys(state.pack.topics).filter(number).map((topic) => ({ value: topic, words: topicName(topic), also: count(number(topic)) }));
  const entries = [{ value: '', words: text('allTopics'), also: count(all.length) }, ...some];
  return html`<button type="button" class="filter mt3" id="tl-topic" aria-haspopup="listbox" aria-expanded=${isOpen('tl-topic')} aria-pressed=${chosen() !== ''}
    @click=${opens('tl-topic', () => listbox(text('facet_topic'), entries, chosen(), (topic) => put('topic', topic)))}>
    ${chosen() ? topicName(chosen()) : text('allTopics')} ${icon('down')}</button>`;
}
