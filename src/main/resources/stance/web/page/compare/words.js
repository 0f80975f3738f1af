/* What stands on the comparison: English and Spanish. */
export const compare = {
  theDraft: ['Your draft', 'Su borrador'], thisProposal: ['This proposal', 'Esta propuesta'], onDay: ['As of {0}', 'A fecha de {0}'], comparedWith: ['{0}, compared with', '{0}, con lo que se compara'], removeColumn: ['Take away: {0}', 'Quitar: {0}'],
  addColumn: ['Add a variant or a day', 'Añadir una variante o un día'], fourAtMost: ['Four side by side are the most.', 'Como máximo, cuatro a la vez.'], aVariant: ['A variant', 'Una variante'], orADay: ['The draft on another day', 'El borrador en otro día'], addDay: ['Add this day', 'Añadir este día'],
  nothingToCompare: ['There is nothing to compare with yet: the file has no variants, and nothing is changed. Change a term, or add another day.', 'Aún no hay con qué comparar: el archivo no tiene variantes y nada ha cambiado. Cambie un término, o añada otro día.'],
  whatDiffers: ['What differs', 'Lo que difiere'], everything: ['Everything', 'Todo'], answerSame: ['{0} answer is the same', '{0} respuesta es igual'], answersAlike: ['{0} answers are the same', '{0} respuestas son iguales'],
  sideBySide: ['Forms of “{0}” side by side', 'Formas de «{0}» lado a lado'], comparisonScrolls: ['Comparison, scrolls sideways on small screens', 'Comparación, se desplaza de lado en pantallas pequeñas'], theDay: ['As of', 'A fecha de'], theSame: ['the same', 'igual'],
  noAnswerDiffers: ['No answer differs.', 'Ninguna respuesta difiere.'], wordsComeAndGo: ['Whose words come and go', 'Qué palabras aparecen y desaparecen'], wordsHint: ['Each position that does not say the same of all of them, those that weigh most first.', 'Cada postura que no dice lo mismo de todas, primero las que más pesan.'],
  noWordsDiffer: ['The same positions speak everywhere.', 'En todas hablan las mismas posturas.'], doesNotSpeak: ['does not speak', 'no habla'], whyNot: ['Why not', 'Por qué no'],
};
