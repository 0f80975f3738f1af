/* What stands on the timeline: English and Spanish. */
export const timeline = {
  allTopics: ['All topics', 'Todos los temas'],
  onThatDay: ['On {0} the verdict is **{1}**.', 'El {0} el veredicto es **{1}**.'], alwaysVerdict: ['On {0} the verdict is **{1}**, as on every day before.', 'El {0} el veredicto es **{1}**, como en todos los días anteriores.'],
  sinceVerdict: ['On {0} the verdict is **{1}**, as it has been since {2}; before that it was **{3}**.', 'El {0} el veredicto es **{1}**, desde el {2}; antes era **{3}**.'],
  speakOfThis: ['{0} of the {1} positions on record speak of this proposal on that day.', 'De las {1} posturas que constan, {0} hablan de esta propuesta en ese día.'],
  inColour: ['In colour and with words: speaks of this proposal.', 'En color y con palabras: habla de esta propuesta.'], holdsNot: ['does not hold on that day', 'no vale en ese día'],
  chartScrolls: ['Chart of the timeline, scrolls sideways', 'Gráfico de la cronología, se desplaza de lado'], chartTitle: ['{0} positions by actor and day, and the verdict on “{1}” over time', '{0} posturas por actor y día, y el veredicto sobre «{1}» a lo largo del tiempo'],
  chartHint: ['Draw the day above the chart to another one, or choose it and press **←** or **→**. Choose a dot for its words; arrows go from dot to dot.', 'Arrastre el día que está sobre el gráfico a otro, o elíjalo y pulse **←** o **→**. Elija un punto para ver sus palabras; las flechas van de punto en punto.'],
  asOfLine: ['As of', 'A fecha de'], verdictOverTime: ['The verdict over time', 'El veredicto a lo largo del tiempo'],
  sinceDay: ['Since {0}', 'Desde el {0}'], untilDay: ['until {0}', 'hasta el {0}'], fromUntil: ['{0} to {1}', 'del {0} al {1}'], noQuote: ['A measure taken; the record has no quote.', 'Una medida tomada; no consta ninguna cita.'],
  speaksNotOfThis: ['On the day that is looked at it does not speak of this proposal.', 'En el día que se mira no habla de esta propuesta.'], isThatDay: ['This is the day that is looked at.', 'Este es el día que se mira.'], evaluateOn: ['Evaluate on {0}', 'Evaluar el {0}'],
  supersededBy: ['Replaced on {0} by “{1}”.', 'Sustituida el {0} por «{1}».'], expiredOn: ['Holds no longer since {0}.', 'Ya no vale desde el {0}.'],
  whatTurned: ['What turned the verdict', 'Qué cambió el veredicto'], whatTurnedHint: ['Each day on which it became another, the last one first, and the words that turned it.', 'Cada día en que pasó a ser otro, el último primero, y las palabras que lo cambiaron.'],
  neverTurned: ['It has been the same since {0}: no words have turned it.', 'Es el mismo desde el {0}: ninguna palabra lo ha cambiado.'], earlierTurns: ['{0} earlier ones', '{0} anteriores'],
  asList: ['The same as a list, day by day', 'Lo mismo como lista, día por día'], onlySpeaking: ['What speaks of this proposal', 'Lo que habla de esta propuesta'], everythingSaid: ['Everything said', 'Todo lo dicho'],
  nothingSpeaks: ['Nothing that was said by this day speaks of this proposal. Show everything, or look at another day.', 'Nada de lo dicho hasta este día habla de esta propuesta. Muestre todo, o mire otro día.'], dayLookedAt: ['the day that is looked at', 'el día que se mira'],
};
