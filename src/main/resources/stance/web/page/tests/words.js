/* What stands on the tests: English and Spanish. */
export const testing = {
  testsHint: ['Every proposal of the folder says what should come of it; a run tells where something else does.', 'Cada propuesta de la carpeta dice qué debería resultar; una ejecución dice dónde resulta otra cosa.'],
  runTests: ['Run the tests', 'Ejecutar las pruebas'], runAgain: ['Run again', 'Ejecutar de nuevo'], notRunYet: ['Not run yet. A run takes some seconds.', 'Aún no se han ejecutado. Tarda unos segundos.'],
  allPassed: ['All {0} came out as expected.', 'Las {0} resultaron como se esperaba.'], someFailed: ['{1} did not come out as expected; {0} did.', '{1} no resultaron como se esperaba; {0} sí.'],
  count_passed: ['passed', 'superadas'], count_failed: ['failed', 'falladas'], count_broken: ['could not be run', 'no se pudieron ejecutar'], count_withoutExpectation: ['expect nothing', 'no esperan nada'], count_notRun: ['not run', 'sin ejecutar'],
  notAsExpected: ['Not as expected', 'No como se esperaba'], notAsExpectedHint: ['What was expected against what came, and why a position did not speak. The title leads to the proposal.', 'Lo esperado frente a lo que resultó, y por qué una postura no habló. El título lleva a la propuesta.'], passedOnes: ['As expected ({0})', 'Como se esperaba ({0})'],
  status_BROKEN: ['could not be run', 'no se pudo ejecutar'], status_WITHOUT_EXPECTATION: ['expects nothing', 'no espera nada'],
  aboutWhat: ['On', 'Sobre'], expected: ['Expected', 'Esperado'], actual: ['What came', 'Resultado'], coverageOf: ['Positions that the tests cover: {0}', 'Posturas que cubren las pruebas: {0}'],
  coverageHint: ['A position is covered both ways where it speaks in one test and only just does not in another.', 'Una postura está cubierta en los dos sentidos si habla en una prueba y en otra por poco no.'], firedShare: ['speak in a test ({0} of {1})', 'hablan en una prueba ({0} de {1})'],
  bothWays: ['are covered both ways ({0} of {1})', 'están cubiertas en los dos sentidos ({0} de {1})'], conditionsShare: ['of conditions are seen met and not met ({0} of {1})', 'de las condiciones se ven cumplidas y sin cumplir ({0} de {1})'], bothWaysBy: ['Covered both ways, by actor', 'Cubiertas en los dos sentidos, por actor'],
  allCovered: ['No position is left out.', 'No queda ninguna postura fuera.'], uncovered: ['Left out, or seen one way alone ({0})', 'Fuera, o vistas en un solo sentido ({0})'], touch_ONE_WAY: ['speaks, but no test sees all of its conditions fail', 'habla, pero ninguna prueba ve fallar todas sus condiciones'],
  touch_NEAR: ['comes near, but never speaks', 'se acerca, pero nunca habla'], touch_NEVER: ['no test comes near it', 'ninguna prueba se le acerca'],
};
