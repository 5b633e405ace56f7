import type { RestMessages } from '../../core/texts/messages.js'

export const rest: RestMessages = {
  saved: 'Suas escolhas foram salvas.',
  dialog: {
    title: 'Preferências de cookies',
    text: 'Escolha quais cookies e tecnologias semelhantes podemos usar. Suas escolhas valem para este navegador, e você pode mudá-las aqui a qualquer momento.',
    nothing:
      'Este site usa somente cookies e tecnologias semelhantes sem os quais não pode funcionar; por isso, não há nada a escolher.',
    required: 'Sempre ativos',
    services: { one: '{count} serviço', many: '{count} de serviços', other: '{count} serviços' },
    save: 'Salvar minhas escolhas',
    accept: 'Aceitar tudo',
    reject: 'Rejeitar tudo',
    close: 'Fechar sem salvar',
    privacy: '{provider} – política de privacidade',
    gpc: 'Seu navegador envia o sinal Global Privacy Control; por isso, esta opção fica desativada, a menos que você a ative.',
  },
  reasons: {
    revision: 'Mudamos a forma como usamos cookies desde a sua última escolha.',
    expired: 'Sua última escolha expirou; por isso, perguntamos novamente.',
  },
  categories: {
    necessary: {
      name: 'Necessários',
      description:
        'Indispensáveis para que o site funcione e continue seguro. Não podem ser desativados e não dependem do seu consentimento.',
    },
    preferences: {
      name: 'Funcionalidade',
      description: 'Guardam as configurações que você fez, como o idioma.',
    },
    statistics: {
      name: 'Estatísticas',
      description:
        'Contam as visitas e mostram como as páginas são usadas, para que possamos melhorá-las.',
    },
    marketing: {
      name: 'Marketing',
      description:
        'Usados por nós e por nossos parceiros para acompanhar suas visitas aqui e em outros sites e exibir anúncios com base nelas.',
    },
  },
  table: {
    caption: '{name}: cookies e tecnologias semelhantes',
    name: 'Nome',
    provider: 'Fornecedor',
    purpose: 'Finalidade',
    type: 'Tipo',
    expiry: 'Prazo de retenção',
    category: 'Categoria',
    domain: 'Domínio',
    none: 'Nada é armazenado.',
    readBy: '{provider}; também lido por {readers}',
    types: {
      http: 'Cookie HTTP',
      script: 'Cookie definido por script',
      pixel: 'Pixel de rastreamento',
      cookie: 'Cookie',
      localStorage: 'Armazenamento local',
      sessionStorage: 'Armazenamento de sessão',
      indexedDB: 'Banco de dados do navegador',
      cacheStorage: 'Cache do navegador',
    },
    session: 'Fim da sessão',
    persistent: 'Até ser excluído',
    notStated: 'Não informado',
    ownPurpose: 'Armazena suas escolhas de consentimento.',
    queuePurpose: 'Armazena o comprovante das suas escolhas até que nosso servidor o confirme.',
    thisSite: 'Este site',
  },
}
