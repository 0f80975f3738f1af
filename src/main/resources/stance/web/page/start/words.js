/* What stands on the start: English and Spanish. */
export const start = {
  purpose: ['Put a proposal to what governments have said.', 'Confronte una propuesta con lo que los gobiernos han dicho.'],
  lede: ['Stance holds every term of a proposal against the public record and shows who accepts it, who rejects it, and the words they said it in. Change a term, and see what it would take to agree.',
    'Stance confronta cada término de una propuesta con lo dicho en público y muestra quién lo acepta, quién lo rechaza y con qué palabras. Cambie un término y vea qué haría falta para un acuerdo.'],
  searchAll: ['Search proposals', 'Buscar propuestas'], searchExample: ['A word, a speaker, a title …', 'Una palabra, un nombre, un título …'], beginNew: ['New proposal', 'Propuesta nueva'], howAnswers: ['How a party can answer', 'Cómo puede responder una parte'],
  means_REJECTS: ['a red line stands against it', 'hay una línea roja en contra'], means_OBJECTS: ['a position stands against it', 'hay una postura en contra'], means_CONDITIONAL: ['only with something that is missing', 'solo con algo que falta'], means_SILENT: ['nothing in the record speaks of it', 'nada de lo dicho habla de ello'], means_ACCEPTS: ['it said that it wants or takes this', 'dijo que lo quiere o lo acepta'],
  instead: ['What would be accepted instead', 'Qué se aceptaría en su lugar'], lastSaid: ['Last said', 'Lo último que se dijo'], positionsOf: ['{0} positions of {1} governments', '{0} posturas de {1} gobiernos'], fromTo: ['{0} to {1}, each with its source', 'del {0} al {1}, cada una con su fuente'],
  proposalsCount: ['{0} proposals', '{0} propuestas'], proposalCount: ['{0} proposal', '{0} propuesta'], all: ['All', 'Todas'], anyParty: ['Party: any', 'Parte: cualquiera'], partyIs: ['Party: {0}', 'Parte: {0}'], showBy: ['Show proposals that end in', 'Mostrar propuestas que acaban en'],
  forTests: ['Edge cases', 'Casos límite'], asTable: ['All answers', 'Todas las respuestas'], nothingFound: ['No proposal has “{0}”.', 'Ninguna propuesta tiene «{0}».'], clearSearch: ['Show all', 'Mostrar todas'],
  viewOfProposal: ['“{0}” is a view of a proposal: choose one below, and it opens there.', '«{0}» es una vista de una propuesta: elija una abajo y se abrirá en ella.'],
  yourDrafts: ['Yours, kept in this browser', 'Suyas, guardadas en este navegador'], throwAway: ['Throw away {0}', 'Desechar {0}'], other: ['Other', 'Otros'], elsewhere: ['In the record', 'En lo dicho'], variantsCount: ['{0} variants', '{0} variantes'], theScenario: ['Proposal', 'Propuesta'], verdict: ['Verdict', 'Veredicto'],
};
