/* What several views say that are scripts of their own, so that it comes with the page: English and Spanish. */
export const shared = {
  position: ['{0} position', '{0} postura'], positions: ['{0} positions', '{0} posturas'], of: ['{0} of {1}', '{0} de {1}'], facet_topic: ['On what', 'Sobre qué'],
  basis_STATED: ['stated, in their words', 'dicho, en sus palabras'], basis_ACTED: ['acted, by a measure', 'hecho, con una medida'], basis_REPORTED: ['reported by others', 'referido por otros'], basis_INFERRED: ['inferred by us', 'inferido por nosotros'],
  ruleInWords: ['The rule in words', 'La regla en palabras'], whichShown: ['What to show', 'Qué mostrar'],
  openMore: ['Open more', 'Abrir más'], openMoreHint: ['What else may be chosen', 'Qué más se puede elegir'], mayBeLeftOut: ['may be left out', 'se puede dejar fuera'],
  testsRunning: ['Running: this takes some seconds.', 'En marcha: tarda unos segundos.'], status_PASSED: ['passed', 'superada'], status_FAILED: ['failed', 'fallada'],
};
