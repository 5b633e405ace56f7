import type { PurposeTexts } from '../../core/texts/purposes.js'

/** The standard purposes. A chunk of its own: only configs that use one load it. */
export const purposes: PurposeTexts = {
  'tells-visitors-apart': {
    short: 'Diferencia os visitantes.',
    long: 'Atribui um número aleatório ao seu navegador, para que as visitas dele sejam contadas como as de um único visitante.',
  },
  'tells-sessions-apart': {
    short: 'Diferencia as visitas.',
    long: 'Marca as páginas que você abre em uma mesma visita, para que sejam contadas em conjunto.',
  },
  'measures-visits': {
    short: 'Mede como o site é usado.',
    long: 'Conta visitas e páginas e mostra como os visitantes percorrem o site.',
  },
  'measures-video': {
    short: 'Mede como os vídeos são assistidos.',
    long: 'Conta as visualizações e registra quais partes de um vídeo são reproduzidas.',
  },
  'measures-campaigns': {
    short: 'Mostra qual campanha levou a uma visita.',
    long: 'Registra o anúncio ou link pelo qual você chegou, para medir quais campanhas funcionam.',
  },
  'measures-advertising': {
    short: 'Mede o efeito da publicidade.',
    long: 'Registra se você compra ou se cadastra depois de ver um anúncio ou clicar nele.',
  },
  'limits-requests': {
    short: 'Limita o número de solicitações.',
    long: 'Reduz o ritmo das solicitações enviadas ao serviço de medição.',
  },
  'remembers-source': {
    short: 'Lembra a página de onde você veio.',
    long: 'Armazena o endereço ou a busca que levou você a este site.',
  },
  'keeps-session': {
    short: 'Mantém a sessão.',
    long: 'Relaciona suas solicitações durante uma visita, para que o site funcione de uma página para outra.',
  },
  'keeps-login': {
    short: 'Mantém sua sessão iniciada.',
    long: 'Reconhece sua conta, para que você não precise fazer login em cada página.',
  },
  'stores-consent': {
    short: 'Armazena suas escolhas de consentimento.',
    long: 'Lembra quais cookies você aceitou ou rejeitou.',
  },
  'remembers-language': {
    short: 'Lembra seu idioma.',
    long: 'Mostra o site no idioma que você escolheu.',
  },
  'remembers-region': {
    short: 'Lembra seu país ou região.',
    long: 'Mostra preços e ofertas do país que você escolheu.',
  },
  'remembers-currency': {
    short: 'Lembra sua moeda.',
    long: 'Mostra os preços na moeda que você escolheu.',
  },
  'remembers-settings': {
    short: 'Lembra suas configurações.',
    long: 'Mantém as configurações que você fez neste site.',
  },
  'remembers-theme': {
    short: 'Lembra o esquema de cores.',
    long: 'Mostra o site nas cores claras ou escuras que você escolheu.',
  },
  'remembers-form': {
    short: 'Lembra o que você preencheu.',
    long: 'Mantém o que você preencheu em um formulário, para que não precise repetir.',
  },
  'remembers-cart': {
    short: 'Lembra seu carrinho de compras.',
    long: 'Mantém os itens no carrinho enquanto você compra.',
  },
  'remembers-viewed-items': {
    short: 'Lembra os itens que você viu.',
    long: 'Mostra os produtos ou as páginas que você já abriu.',
  },
  'remembers-player': {
    short: 'Lembra as configurações do player.',
    long: 'Mantém o volume, a qualidade e as legendas que você definiu.',
  },
  'remembers-progress': {
    short: 'Lembra onde você parou.',
    long: 'Continua um vídeo ou áudio de onde você parou.',
  },
  'remembers-notice': {
    short: 'Lembra que você fechou uma mensagem.',
    long: 'Não mostra de novo uma mensagem que você fechou.',
  },
  'plays-video': {
    short: 'Reproduz vídeos.',
    long: 'Mostra neste site vídeos de uma plataforma de vídeo.',
  },
  'plays-audio': {
    short: 'Reproduz músicas e podcasts.',
    long: 'Reproduz neste site músicas e podcasts de uma plataforma de áudio.',
  },
  'shows-map': { short: 'Mostra mapas.', long: 'Mostra um mapa interativo neste site.' },
  'shows-posts': {
    short: 'Mostra publicações de redes sociais.',
    long: 'Mostra neste site publicações de uma rede social.',
  },
  'shows-forms': {
    short: 'Mostra formulários.',
    long: 'Mostra um formulário ou uma pesquisa e envia suas respostas ao fornecedor.',
  },
  'shows-calendar': {
    short: 'Permite agendar horários.',
    long: 'Mostra um calendário no qual você pode agendar um horário.',
  },
  'shows-documents': {
    short: 'Mostra documentos e designs.',
    long: 'Mostra neste site um documento, um design ou um código de outra plataforma.',
  },
  'shares-content': {
    short: 'Permite compartilhar páginas.',
    long: 'Oferece botões para compartilhar uma página em redes sociais.',
  },
  'offers-comments': {
    short: 'Permite comentar.',
    long: 'Mostra comentários e permite que você escreva os seus.',
  },
  'offers-chat': { short: 'Oferece um chat.', long: 'Abre um chat com a equipe deste site.' },
  'remembers-chat': {
    short: 'Lembra seu chat.',
    long: 'Reconhece seu navegador, para que a conversa continue de uma página para outra.',
  },
  'records-sessions': {
    short: 'Grava como as páginas são usadas.',
    long: 'Grava movimentos do mouse, cliques e rolagem, para que possam ser reproduzidos.',
  },
  'runs-surveys': {
    short: 'Mostra pesquisas de opinião.',
    long: 'Pergunta sua opinião e registra suas respostas.',
  },
  'remembers-survey': {
    short: 'Lembra as pesquisas que você respondeu ou fechou.',
    long: 'Não pede de novo uma opinião que você já deu ou recusou dar.',
  },
  'tests-variants': {
    short: 'Compara versões de uma página.',
    long: 'Mostra aos visitantes versões diferentes de uma página e mede qual funciona melhor.',
  },
  'remembers-variant': {
    short: 'Lembra a versão da página que você vê.',
    long: 'Mostra a mesma versão de uma página em cada visita.',
  },
  'shows-advertising': {
    short: 'Mostra publicidade.',
    long: 'Mostra anúncios neste site ou em outros.',
  },
  'personalizes-advertising': {
    short: 'Mostra publicidade com base nos seus interesses.',
    long: 'Registra as páginas que você visita, neste e em outros sites, para mostrar publicidade de acordo com seus interesses.',
  },
  'limits-advertising': {
    short: 'Limita a repetição de um anúncio.',
    long: 'Conta quantas vezes você viu um anúncio, para que ele não se repita demais.',
  },
  'finds-visitors-again': {
    short: 'Mostra publicidade em outros sites depois de uma visita.',
    long: 'Reconhece os visitantes deste site em outros sites, para mostrar a eles os anúncios deste site.',
  },
  'matches-identifiers': {
    short: 'Sincroniza identificadores com parceiros de publicidade.',
    long: 'Troca identificadores entre empresas de publicidade, para que reconheçam o mesmo navegador.',
  },
  'links-devices': {
    short: 'Associa dispositivos de uma mesma pessoa.',
    long: 'Reconhece a mesma pessoa em vários dispositivos ou navegadores.',
  },
  'respects-objections': {
    short: 'Lembra uma oposição.',
    long: 'Lembra que você se opôs a uma medição ou à publicidade.',
  },
  'credits-partners': {
    short: 'Credita compras aos parceiros.',
    long: 'Registra qual site parceiro levou a uma compra, para que ele seja pago.',
  },
  'recommends-products': {
    short: 'Recomenda produtos.',
    long: 'Sugere produtos com base nos que você viu ou comprou.',
  },
  'personalizes-content': {
    short: 'Adapta o conteúdo a você.',
    long: 'Escolhe textos e ofertas com base nas suas visitas anteriores.',
  },
  'identifies-companies': {
    short: 'Reconhece empresas.',
    long: 'Descobre, pela rede, em que empresa os visitantes trabalham.',
  },
  'manages-contacts': {
    short: 'Relaciona visitas com contatos.',
    long: 'Relaciona suas visitas com seus dados depois que você envia um formulário ou abre um e-mail.',
  },
  'sends-messages': {
    short: 'Envia newsletters e mensagens.',
    long: 'Inscreve você em newsletters ou notificações e mede como são usadas.',
  },
  'tells-humans-from-bots': {
    short: 'Distingue pessoas de programas.',
    long: 'Verifica se uma solicitação vem de uma pessoa, para proteger os formulários contra spam.',
  },
  'protects-requests': {
    short: 'Protege formulários contra solicitações falsificadas.',
    long: 'Garante que uma solicitação vem de uma página deste site.',
  },
  'protects-site': {
    short: 'Protege o site contra ataques.',
    long: 'Reconhece e bloqueia o tráfego nocivo.',
  },
  'prevents-fraud': { short: 'Previne fraudes.', long: 'Reconhece pagamentos e logins suspeitos.' },
  'processes-payments': {
    short: 'Processa pagamentos.',
    long: 'Processa seu pagamento e o mantém seguro.',
  },
  'balances-load': {
    short: 'Distribui as solicitações entre servidores.',
    long: 'Envia suas solicitações ao mesmo servidor durante uma visita.',
  },
  'delivers-files': {
    short: 'Entrega os arquivos do site.',
    long: 'Entrega fontes, imagens e scripts a partir de um servidor perto de você.',
  },
  'monitors-errors': {
    short: 'Informa erros.',
    long: 'Registra erros do site, para que possam ser corrigidos.',
  },
  'monitors-speed': {
    short: 'Mede a velocidade do site.',
    long: 'Mede a rapidez com que as páginas carregam e respondem.',
  },
  'manages-tags': {
    short: 'Carrega outros serviços.',
    long: 'Carrega os serviços de medição e de publicidade que o site usa.',
  },
  'tests-storage': {
    short: 'Testa se o navegador aceita cookies.',
    long: 'É gravado e lido uma vez para descobrir se cookies podem ser armazenados.',
  },
  'edits-site': {
    short: 'Gerencia o conteúdo do site.',
    long: 'Reconhece os editores do site e suas configurações.',
  },
  'offers-ratings': {
    short: 'Mostra avaliações.',
    long: 'Mostra avaliações de clientes e convida você a escrever a sua.',
  },
  'searches-site': {
    short: 'Oferece uma busca.',
    long: 'Pesquisa o conteúdo do site e mede quais resultados são abertos.',
  },
}
