import type { RestMessages } from '../../core/texts/messages.js'

export const rest: RestMessages = {
  saved: 'As suas escolhas foram guardadas.',
  dialog: {
    title: 'Preferências de cookies',
    text: 'Escolha os cookies e tecnologias semelhantes que podemos utilizar. As suas escolhas aplicam-se a este navegador e pode alterá-las aqui a qualquer momento.',
    nothing:
      'Este site só utiliza cookies e tecnologias semelhantes sem os quais não funciona, pelo que não há nada a escolher.',
    required: 'Sempre ativos',
    services: { one: '{count} serviço', many: '{count} de serviços', other: '{count} serviços' },
    save: 'Guardar as minhas escolhas',
    accept: 'Aceitar tudo',
    reject: 'Rejeitar tudo',
    close: 'Fechar sem guardar',
    privacy: 'Política de privacidade de {provider}',
    gpc: 'O seu navegador envia o sinal Global Privacy Control, pelo que esta finalidade está desativada, a menos que a ative.',
  },
  reasons: {
    revision: 'Alterámos a forma como utilizamos cookies desde a sua última escolha.',
    expired: 'A sua última escolha expirou, por isso perguntamos de novo.',
  },
  categories: {
    necessary: {
      name: 'Necessários',
      description:
        'Permitem que o site funcione e se mantenha seguro. Não podem ser desativados e não precisam do seu consentimento.',
    },
    preferences: {
      name: 'Funcionais',
      description: 'Memorizam as definições que escolheu, como o idioma.',
    },
    statistics: {
      name: 'Estatísticas',
      description:
        'Contam as visitas e mostram como as páginas são utilizadas, para que as possamos melhorar.',
    },
    marketing: {
      name: 'Marketing',
      description:
        'Permitem que nós e os nossos parceiros acompanhemos as suas visitas aqui e noutros sites e mostremos anúncios com base nelas.',
    },
  },
  table: {
    caption: '{name}: cookies e tecnologias semelhantes',
    name: 'Nome',
    provider: 'Fornecedor',
    purpose: 'Finalidade',
    type: 'Tipo',
    expiry: 'Duração',
    category: 'Categoria',
    domain: 'Domínio',
    none: 'Nada é armazenado.',
    readBy: '{provider}; também lido por {readers}',
    types: {
      http: 'Cookie HTTP',
      script: 'Cookie criado por um script',
      pixel: 'Píxel de rastreio',
      cookie: 'Cookie',
      localStorage: 'Armazenamento local',
      sessionStorage: 'Armazenamento de sessão',
      indexedDB: 'Base de dados do navegador',
      cacheStorage: 'Cache do navegador',
    },
    session: 'Fim da sessão',
    persistent: 'Até ser eliminado',
    notStated: 'Não indicada',
    ownPurpose: 'Guarda as suas escolhas de consentimento.',
    queuePurpose: 'Guarda a prova das suas escolhas até o nosso servidor a ter confirmado.',
    thisSite: 'Este site',
  },
}
