/* What stands around every screen: English and Spanish. */
export const frame = {
  menu: ['Choices', 'Opciones'], skip: ['Skip to the content', 'Ir al contenido'], main: ['Main', 'Principal'], proposals: ['Proposals', 'Propuestas'], record: ['The record', 'Lo dicho'], learn: ['Learn', 'Aprender'],
  rules: ['Rules', 'Reglas'], tests: ['Tests', 'Pruebas'], pack: ['Pack', 'Paquete de reglas'], language: ['Language', 'Idioma'], language_en: ['English', 'English'], language_es: ['Español', 'Español'],
  forMaintainers: ['For those who keep the rules', 'Para quienes mantienen las reglas'], sent: ['sent', 'enviado'], sendPack: ['Send a pack: choose its folder', 'Enviar un paquete de reglas: elija su carpeta'],
  sendHint: ['It must pass the rule profile. What it is asked is answered by a process of its own, which takes a second or two. It is kept until the server ends.',
    'Debe cumplir el perfil de reglas. Lo que se le pregunta lo responde un proceso propio, que tarda un segundo o dos. Se guarda hasta que el servidor termine.'],
  noSending: ['Packs are read from the folder of the server; started with --allow-packs, it takes others, too.', 'Los paquetes de reglas se leen de la carpeta del servidor; iniciado con --allow-packs, acepta también otros.'],
  busy: ['Working…', 'Trabajando…'], notLoaded: ['This part of the page could not be loaded: the server did not answer, or has been updated. Where it does not help to try again, load the page anew.', 'No se pudo cargar esta parte de la página: el servidor no respondió, o se actualizó. Si no sirve intentarlo de nuevo, vuelva a cargar la página.'], tryAgain: ['Try again', 'Intentar de nuevo'], more: ['{0} more', '{0} más'], dismiss: ['Close', 'Cerrar'], try: ['Try', 'Probar'], tryValue: ['Try {0}: {1}', 'Probar {0}: {1}'], goToWord: ['Go to the word that this is about', 'Ir a la palabra de que trata'], set: ['Set', 'Fijar'], search: ['Search', 'Buscar'],
  problems: ['This cannot be evaluated', 'Esto no se puede evaluar'], lastGood: ['Below is the last result that could be worked out.', 'Abajo está el último resultado que se pudo obtener.'],
  notDone: ['This was not done', 'Esto no se hizo'], noServer: ['The server does not answer.', 'El servidor no responde.'],
  serverGone: ['The server is not there.', 'El servidor no está.'], serverGoneHint: ['What is shown was worked out before. The page goes on by itself when it is back.', 'Lo que se muestra se obtuvo antes. La página sigue por sí misma cuando vuelva.'],
  noProposal: ['There is no proposal "{0}" here.', 'Aquí no hay ninguna propuesta «{0}».'], noPack: ['There is no pack "{0}" here.', 'Aquí no hay ningún paquete de reglas «{0}».'],
  noStance: ['There is no position {0} in this record.', 'En lo dicho no hay ninguna postura {0}.'], near: ['Named alike:', 'Con nombre parecido:'],
  noDraft: ['This browser keeps no proposal "{0}". A link to one that is in no file holds all of it: ask for that.', 'Este navegador no guarda ninguna propuesta «{0}». Un enlace a una que no está en ningún archivo la lleva entera: pídalo.'],
  misfits: ['Not everything in the address fits what is there now, and was left out: {0}', 'No todo lo que hay en la dirección encaja con lo que hay ahora, y se dejó fuera: {0}'],
  link: ['the link', 'el enlace'], brokenLink: ['The link is broken or incomplete: what it holds cannot be shown. Ask for it anew.', 'El enlace está roto o incompleto: lo que lleva no se puede mostrar. Pídalo de nuevo.'],
};
