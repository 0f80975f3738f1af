/* What stands on the record: English and Spanish. */
export const record = {
  filterRecord: ['Filters', 'Filtros'], found: ['What was found', 'Lo encontrado'], inFull: ['The position in full', 'La postura completa'], searchRecord: ['Search words, notes, titles', 'Buscar en palabras, notas y títulos'],
  facet_actor: ['Who', 'Quién'], facet_strength: ['How firmly', 'Con qué firmeza'], facet_type: ['Kind of term', 'Tipo de término'], effect_proposesProvision: ['proposes a further term', 'propone otro término'], facet_effect: ['What is said', 'Qué se dice'], facet_basis: ['How it is known', 'Cómo se sabe'],
  inPublic: ['in public', 'en público'],
  when: ['When', 'Cuándo'], since: ['since', 'desde'], until: ['until', 'hasta'], inForceOn: ['in force on {0}', 'en vigor el {0}'], perMonth: ['Positions by month, {0} to {1}', 'Posturas por mes, de {0} a {1}'],
  foundFor: ['{0} of {1} positions say “{2}”', '{0} de {1} posturas dicen «{2}»'], foundOf: ['{0} of {1} positions, newest first', '{0} de {1} posturas, primero las más nuevas'], toMap: ['Map of the record', 'Mapa de lo dicho'], translated: ['translated', 'traducido'],
  recordEmpty: ['No position has all of this.', 'Ninguna postura reúne todo esto.'], clearFilters: ['Clear the search and the filters', 'Quitar la búsqueda y los filtros'], backToRecord: ['Back to what was found', 'Volver a lo encontrado'],
  means_RED_LINE: ['a position that the party says it will not move from', 'una postura de la que la parte dice que no se moverá'], means_FIRM: ['a position that it holds', 'una postura que mantiene'], means_PREFERENCE: ['what it wishes for', 'lo que desea'],
  inForce: ['In force', 'En vigor'], heldSince: ['since {0}', 'desde el {0}'], heldUntil: ['from {0} until {1}', 'del {0} al {1}'], replacedBy: ['replaced by', 'sustituida por'], notReplaced: ['nothing has replaced it', 'nada la ha sustituido'],
  forkStance: ['Fork this stance', 'Partir de esta postura'], howRead: ['How the words were read.', 'Cómo se leyeron las palabras.'], ruleAsWritten: ['The rule as written', 'La regla tal como está escrita'],
  touches: ['Proposals this touches', 'Propuestas a las que toca'], touchesNone: ['In no proposal of the folder does it answer.', 'En ninguna propuesta de la carpeta responde.'], touchesCaption: ['Proposals in which this position answers', 'Propuestas en las que responde esta postura'],
  overTime: ['{0}, {1}, over time', '{0}, {1}, en el tiempo'], mapTitle: ['Where the record speaks', 'Dónde habla lo dicho'], mapHint: ['How many positions each party has on a kind of term; in parentheses those on its family. A dash is no position, not agreement.', 'Cuántas posturas tiene cada parte sobre un tipo de término; entre paréntesis, las que tratan de su familia. Un guion es que no hay postura, no que haya acuerdo.'],
  gaps: ['Looked for in vain', 'Buscado en vano'], gapsHint: ['What was searched for and not found: it may exist.', 'Lo que se buscó y no se encontró: puede existir.'],
};
