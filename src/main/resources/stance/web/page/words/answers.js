/* The words of the field, the same on every screen: English and Spanish. */
export const answers = {
  CONFLICT: ['Conflict', 'Conflicto'], NEGOTIABLE: ['Negotiable', 'Negociable'], UNDETERMINED: ['Undetermined', 'Indeterminado'], AGREEMENT: ['Agreement', 'Acuerdo'],
  REJECTS: ['rejects', 'rechaza'], OBJECTS: ['objects', 'objeta'], CONDITIONAL: ['conditional', 'condicional'], ACCEPTS: ['accepts', 'acepta'], SILENT: ['silent', 'calla'], NONE: ['not proposed', 'no se propone'],
  RED_LINE: ['red line', 'línea roja'], FIRM: ['firm', 'firme'], PREFERENCE: ['preference', 'preferencia'],
  STATED: ['stated', 'dicho'], ACTED: ['acted', 'hecho'], REPORTED: ['reported', 'referido'], INFERRED: ['inferred', 'inferido'], PRIVATE: ['in private', 'en privado'],
  opposes: ['opposes', 'se opone a'], rulesOut: ['refuses to discuss', 'se niega a discutir'], requires: ['sets a condition for', 'pone una condición para'],
  supports: ['supports', 'apoya'], accepts: ['accepts', 'acepta'], denies: ['denies discussing', 'niega que se discuta'], threatens: ['threatens over', 'amenaza por'],
  remarks: ['remarks on', 'comenta'], proposes: ['proposes', 'propone'], proposesProvision: ['proposes', 'propone'], rates: ['says what it is worth', 'dice cuánto vale'],
  thePackage: ['the package', 'el paquete'], package: ['{0} package', '{0} paquete'], packages: ['{0} packages', '{0} paquetes'],
  became: ['became', 'pasó a ser'], gloss: ['In English', 'En inglés'], source: ['Source', 'Fuente'],
  inferred: ['This is our inference, not the words of the party.', 'Es una inferencia nuestra, no palabras de la parte.'],
  theRule: ['The rule', 'La regla'], ruleOf: ['The rule {0}', 'La regla {0}'], readingAndRule: ['How the words were read, and the rule', 'Cómo se leyeron las palabras, y la regla'],
  met: ['met', 'se cumple'], notMet: ['not met', 'no se cumple'], sinceChange: ['since your change', 'desde su cambio'],
  that: ['that', 'que'], and: ['and', 'y'], has: ['has', 'tiene'], not: ['not', 'no'], yes: ['yes', 'sí'], no: ['no', 'no'], notSaid: ['not said', 'sin decir'], nobodyOrNothing: ['none', 'ninguno'],
};
