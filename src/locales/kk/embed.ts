import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'Осы контентті жүктесеңіз, провайдер ({provider}) сайтқа кіруіңіз туралы деректер алады және құрылғыңызда ақпарат сақтауы мүмкін.',
  loadOnce: 'Бір рет жүктеу',
  alwaysAllow: '{service} қызметіне әрдайым рұқсат беру',
  link: '{service} қызметінде ашу',
  privacy: '{provider} құпиялылық саясаты',
  stop: '{service} қызметіне рұқсатты тоқтату',
  unload: 'Осы контентті жабу',
}
