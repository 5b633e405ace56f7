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
      controller: '{controller} gere este site e é responsável pelos cookies que este utiliza.',
      vatId: 'Número de IVA',
      address: 'Morada',
      country: 'País',
      site: 'Site',
      why: 'Utilizamos cookies para as finalidades descritas abaixo. Podem conter dados pessoais.',
      privacy: 'A forma como tratamos dados pessoais é explicada na nossa {privacyPolicy}.',
    },
    what: {
      title: 'O que são cookies?',
      text: 'Os cookies são pequenos ficheiros de dados que um site ou um serviço online guarda no seu computador ou telemóvel quando o utiliza e volta a ler mais tarde. Nesta página, a palavra abrange também tecnologias semelhantes, como o armazenamento do navegador e os píxeis de rastreio.',
    },
    purposes: {
      title: 'Para que os utilizamos',
      text: 'Agrupamos os cookies por finalidade. Pode decidir sobre cada grupo, exceto sobre os cookies sem os quais este site não funciona.',
      nothing:
        'Este site só utiliza cookies sem os quais não funciona, pelo que não tem nada a decidir.',
      service: '{service}: {purpose}',
      legalBasis: 'Fundamento jurídico',
      example: 'Exemplo',
      required: 'Sempre ativos: não é necessário consentimento.',
      optIn: 'Apenas com o seu consentimento.',
      optOut: 'Ativos, a menos que os desative.',
    },
    categories: {
      necessary: {
        example:
          'Verificar que é uma pessoa, mostrar corretamente as páginas, guardar as suas escolhas.',
        legalBasis:
          'Sem consentimento: estritamente necessários para fornecer este site (Diretiva ePrivacy, artigo 5.º, n.º 3)',
      },
      preferences: {
        example: 'O site abre no idioma que escolheu da última vez.',
        legalBasis: 'Consentimento',
      },
      statistics: {
        example:
          'Quantas pessoas visitam o site, quanto tempo ficam e quantas deixam uma encomenda por concluir.',
        legalBasis: 'Consentimento',
      },
      marketing: {
        example: 'Anúncios deste site noutros sites e redes, ou um vídeo do YouTube neste site.',
        legalBasis: 'Consentimento',
      },
    },
    list: {
      title: 'Cookies que utilizamos',
      text: 'Cada cookie com o fornecedor, a finalidade, o tipo e o prazo de conservação.',
    },
    providers: {
      title: 'Fornecedores de serviços',
      text: 'Estas empresas prestam os serviços que utilizamos e podem receber dados sobre a sua visita.',
      country: 'País',
      role: 'Função',
      services: 'Serviços',
      transfer: 'Transferência para fora do EEE',
      transfers: {
        dpf: '{country}: Quadro de Privacidade de Dados UE-EUA (RGPD, artigo 45.º)',
        adequacy: '{country}: decisão de adequação da Comissão Europeia (RGPD, artigo 45.º)',
        scc: '{country}: cláusulas contratuais-tipo (RGPD, artigo 46.º)',
        none: '{country}: o fornecedor não indica nenhuma garantia',
      },
      privacy: 'Política de privacidade de {provider}',
      more: 'Encontra mais informações sobre estas empresas na nossa {privacyPolicy}.',
    },
    choice: {
      title: 'As suas escolhas',
      text: 'Pode aceitar ou rejeitar a qualquer momento, para cada finalidade ({categories}) ou para todas de uma só vez. A retirada do consentimento não compromete a licitude do tratamento efetuado antes dessa retirada.',
      nothing: 'Não há nada a escolher: este site só utiliza cookies sem os quais não funciona.',
      change: 'Para alterar as suas escolhas, {settings}.',
      settings: 'abra as preferências de cookies',
      kept: 'Conservamos as suas escolhas durante {days}; depois perguntamos de novo.',
      keptApart:
        'Conservamos um consentimento durante {acceptance} e uma recusa durante {refusal}; depois perguntamos de novo.',
    },
    signal: {
      title: 'Sinais de privacidade do seu navegador',
      text: 'Se o seu navegador enviar o sinal Global Privacy Control, tratamo-lo como uma oposição à venda e à partilha dos seus dados.',
    },
    browsers: {
      title: 'Definições do navegador',
      text: 'Também pode bloquear ou eliminar cookies no seu navegador. Sem os cookies necessários, partes deste site podem não funcionar. Consulte as instruções do seu navegador:',
    },
    rights: {
      title: 'Os seus direitos',
      text: 'Pode solicitar-nos o acesso aos seus dados pessoais, a sua retificação, o seu apagamento ou a sua portabilidade, e a limitação do tratamento. Pode também opor-se ao tratamento.',
      authority: 'Pode apresentar reclamação à autoridade de controlo: {authority}.',
    },
    contact: {
      title: 'Perguntas',
      text: 'Se tiver uma pergunta ou um pedido sobre cookies ou dados pessoais, escreva-nos:',
      role: '{role}: {email}',
    },
    links: { title: 'Mais informações', text: 'Consulte também:' },
    history: {
      title: 'Alterações a esta política',
      added: 'Adicionado: {names}',
      removed: 'Removido: {names}',
    },
  },
  status: {
    title: 'As suas escolhas atuais',
    undecided: 'Ainda não fez uma escolha.',
    required: 'Sempre ativos',
    granted: 'Sim',
    denied: 'Não',
    grantedExcept: 'Sim, exceto {services}',
    deniedExcept: 'Não, exceto {services}',
    decided: 'Data da escolha: {date}.',
    until: 'Validade: {date}.',
    id: 'Identificador do consentimento: {id}',
    noId: 'Nenhum identificador é armazenado.',
    notPersisted:
      'O seu navegador não nos permite guardar as suas escolhas. Aplicam-se até fechar esta página.',
    gpc: 'O seu pedido de oposição é respeitado: o seu navegador envia o sinal Global Privacy Control.',
    gpcException:
      'O seu navegador envia o sinal Global Privacy Control. Mesmo assim, permitiu: {names}.',
    gpcConflict:
      'O seu pedido de oposição é respeitado: o seu navegador envia o sinal Global Privacy Control, que prevalece sobre a sua escolha anterior de permitir: {names}. Para o permitir mesmo assim, altere as suas escolhas.',
    change: 'Alterar as minhas escolhas',
    withdraw: 'Retirar o meu consentimento',
  },
  tableTools: {
    all: 'Cookies e tecnologias semelhantes',
    search: 'Pesquisar nesta lista',
    shown: 'A mostrar: {shown} de {total}',
    noMatch: 'Nenhum resultado para a sua pesquisa.',
    showAll: 'Mostrar tudo ({total})',
    copy: 'Copiar como CSV',
    copied: 'Copiado.',
    notCopied: 'Não foi possível copiar.',
  },
}
