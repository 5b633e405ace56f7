import type { PageMessages } from '../../core/texts/page-messages.js'

export const pages: PageMessages = {
  policy: {
    title: 'Política de cookies',
    lastUpdated: 'Última atualização: {date}',
    version: 'Versão {version}',
    privacyPolicy: 'política de privacidade',
    contents: 'Nesta página',
    intro: {
      title: 'Quem somos',
      controller: '{controller} opera este site e é responsável pelos cookies que ele utiliza.',
      vatId: 'Número de identificação fiscal',
      address: 'Endereço',
      country: 'País',
      site: 'Site',
      why: 'Usamos cookies para as finalidades descritas abaixo. Eles podem conter dados pessoais.',
      privacy: 'A forma como tratamos dados pessoais está explicada em nossa {privacyPolicy}.',
    },
    what: {
      title: 'O que são cookies?',
      text: 'Cookies são pequenos arquivos de dados que um site ou serviço on-line armazena em seu computador ou celular quando você o utiliza e que lê de novo mais tarde. Nesta página, a palavra abrange também tecnologias semelhantes, como o armazenamento do navegador e os pixels de rastreamento.',
    },
    purposes: {
      title: 'Para que os usamos',
      text: 'Agrupamos os cookies por finalidade. Você decide sobre cada grupo, exceto sobre os cookies sem os quais este site não pode funcionar.',
      nothing:
        'Este site usa somente cookies sem os quais não pode funcionar; por isso, você não tem nada a decidir.',
      service: '{service}: {purpose}',
      legalBasis: 'Base legal',
      example: 'Exemplo',
      required: 'Sempre ativos: não é necessário consentimento.',
      optIn: 'Somente com o seu consentimento.',
      optOut: 'Ativos, a menos que você os desative.',
    },
    categories: {
      necessary: {
        example:
          'Verificar que você é uma pessoa, exibir as páginas corretamente, guardar suas escolhas.',
        legalBasis:
          'Não se baseia no consentimento: estritamente necessários para fornecer este site (Diretiva ePrivacy, art. 5(3))',
      },
      preferences: {
        example: 'O site abre no idioma que você escolheu da última vez.',
        legalBasis: 'Consentimento',
      },
      statistics: {
        example:
          'Quantas pessoas visitam o site, quanto tempo permanecem e quantas deixam um pedido sem concluir.',
        legalBasis: 'Consentimento',
      },
      marketing: {
        example: 'Anúncios deste site em outros sites e redes, ou um vídeo do YouTube neste site.',
        legalBasis: 'Consentimento',
      },
    },
    list: {
      title: 'Cookies que usamos',
      text: 'Cada cookie com seu fornecedor, sua finalidade, seu tipo e o tempo durante o qual é mantido.',
    },
    providers: {
      title: 'Prestadores de serviços',
      text: 'Estas empresas prestam os serviços que usamos e podem receber dados sobre a sua visita.',
      country: 'País',
      role: 'Função',
      services: 'Serviços',
      transfer: 'Transferência para fora do EEE',
      transfers: {
        dpf: '{country}: Estrutura de Privacidade de Dados UE–EUA (GDPR, art. 45)',
        adequacy: '{country}: decisão de adequação da Comissão Europeia (GDPR, art. 45)',
        scc: '{country}: cláusulas-padrão contratuais (GDPR, art. 46)',
        none: '{country}: o fornecedor não informa nenhuma garantia',
      },
      privacy: '{provider} – política de privacidade',
      more: 'Mais informações sobre elas estão em nossa {privacyPolicy}.',
    },
    choice: {
      title: 'Suas escolhas',
      text: 'Você pode aceitar ou rejeitar a qualquer momento, para cada finalidade ({categories}) ou para todas de uma vez. A revogação do consentimento não afeta a licitude do tratamento realizado antes dela.',
      nothing:
        'Não há nada a escolher: este site usa somente cookies sem os quais não pode funcionar.',
      change: 'Para mudar suas escolhas, {settings}.',
      settings: 'abra as preferências de cookies',
      kept: 'Guardamos suas escolhas por {days}; depois, perguntamos novamente.',
      keptApart:
        'Guardamos um consentimento por {acceptance} e uma recusa por {refusal}; depois, perguntamos novamente.',
    },
    signal: {
      title: 'Sinais de privacidade do seu navegador',
      text: 'Se o seu navegador enviar o sinal Global Privacy Control, nós o trataremos como uma oposição à venda e ao compartilhamento dos seus dados.',
    },
    browsers: {
      title: 'Configurações do navegador',
      text: 'Você também pode bloquear ou excluir cookies no seu navegador. Sem os cookies necessários, partes deste site podem não funcionar. Consulte as instruções do seu navegador:',
    },
    rights: {
      title: 'Seus direitos',
      text: 'Você pode nos pedir acesso aos seus dados pessoais, bem como a correção, a eliminação, a portabilidade e a limitação do uso deles. Você também pode se opor a esse uso.',
      authority: 'Você pode apresentar reclamação à autoridade de proteção de dados: {authority}.',
    },
    contact: {
      title: 'Dúvidas',
      text: 'Se você tiver uma dúvida ou um pedido sobre cookies ou dados pessoais, escreva para nós:',
      role: '{role}: {email}',
    },
    links: { title: 'Mais informações', text: 'Veja também:' },
    history: {
      title: 'Alterações desta política',
      added: 'Adicionado: {names}',
      removed: 'Removido: {names}',
    },
  },
  status: {
    title: 'Suas escolhas atuais',
    undecided: 'Você ainda não fez uma escolha.',
    required: 'Sempre ativos',
    granted: 'Permitido',
    denied: 'Não permitido',
    grantedExcept: 'Permitido, exceto {services}',
    deniedExcept: 'Não permitido, exceto {services}',
    decided: 'Escolha feita em {date}.',
    until: 'Válida até {date}.',
    id: 'ID do consentimento: {id}',
    noId: 'Nenhum identificador é armazenado.',
    notPersisted:
      'Seu navegador não nos permite armazenar suas escolhas. Elas valem até você fechar esta página.',
    gpc: 'Seu pedido de oposição foi atendido: seu navegador envia o sinal Global Privacy Control.',
    gpcException:
      'Seu navegador envia o sinal Global Privacy Control. Mesmo assim, você permitiu: {names}.',
    gpcConflict:
      'Seu pedido de oposição foi atendido: seu navegador envia o sinal Global Privacy Control, que prevalece sobre sua escolha anterior de permitir {names}. Para permitir mesmo assim, mude suas escolhas.',
    change: 'Mudar minhas escolhas',
    withdraw: 'Revogar meu consentimento',
  },
  tableTools: {
    all: 'Cookies e tecnologias semelhantes',
    search: 'Pesquisar nesta lista',
    shown: 'Exibindo: {shown} de {total}',
    noMatch: 'Nenhum resultado para a sua pesquisa.',
    showAll: 'Mostrar tudo ({total})',
    copy: 'Copiar como CSV',
    copied: 'Copiado.',
    notCopied: 'Não foi possível copiar.',
  },
}
