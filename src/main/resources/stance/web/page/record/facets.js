/* Filters of the record; each says how many positions choosing it would leave. */
import { html } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { text, actor, count, day, topicName } from '../words/words.js';
import { state } from '../model/state.js';
import { put } from '../model/navigation.js';
import { counts, found } from '../model/finding.js';
import { typeWords } from '../parts/sentence.js';
import { mark } from '../parts/icons.js';
import { histogram } from './histogram.js';

const STRENGTHS = ['RED_LINE', 'FIRM', 'PREFERENCE'];
const FEW = 8;

export function facets(list, filters) {
  const last = state.pack.until;
  return html`${facet('actor', list, filters, actor)}
    ${facet('strength', list, filters, (value) => html`${mark(value)}${text(value)}`, (a, b) => STRENGTHS.indexOf(a[0]) - STRENGTHS.indexOf(b[0]))}
    <fieldset><legend>${text('when')}</legend>${histogram(found(list, { ...filters, since: '', until: '' }, state.pack))}
      <div class="dates"><label>${text('since')} <input class="field" type="date" id="since" .value=${filters.since} @change=${(event) => put('since', event.target.value)}></label>
        <label>${text('until')} <input class="field" type="date" id="until" .value=${filters.until} @change=${(event) => put('until', event.target.value)}></label></div>
      <label><input type="checkbox" id="holds" .checked=${live(Boolean(filters.holds))} @change=${(event) => put('holds', event.target.checked ? last : '')}>
        ${text('inForceOn', day(last))}<span class="n">${count(found(list, { ...filters, holds: last }, state.pack).length)}</span></label></fieldset>
    ${facet('topic', list, filters, topicName)}
    ${facet('type', list, filters, typeWords)}
    ${facet('effect', list, filters, (value) => text(value === 'proposesProvision' ? `effect_${value}` : value))}
    ${facet('basis', list, filters, (value) => text(`basis_${value}`))}`;
}

function facet(name, list, filters, words, order) {
  const now = new Map(counts(found(list, filters, state.pack, name), name, state.pack));
  const values = counts(list, name, state.pack);
  const sorted = order ? [...values].sort(order) : values;
  const choose = (value, isOn) => put(name, (isOn ? [...filters[name], value] : filters[name].filter((each) => each !== value)).join(','));
  const entry = ([value]) => html`<label><input type="checkbox" name=${name} value=${value} .checked=${live(filters[name].includes(value))}
    @change=${(event) => choose(value, event.target.checked)}><span>${words(value)}</span><span class="n">${count(now.get(value) ?? 0)}</span></label>`;
  const isShort = sorted.length <= FEW + 2;
  return html`<fieldset><legend>${text(`facet_${name}`)}</legend>${(isShort ? sorted : sorted.slice(0, FEW)).map(entry)}
    ${isShort ? '' : html`<details><summary>${text('more', count(sorted.length - FEW))}</summary>${sorted.slice(FEW).map(entry)}</details>`}</fieldset>`;
}
