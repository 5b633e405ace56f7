import type { PurposeTexts } from '../../core/texts/purposes.js'

/** The standard purposes. A chunk of its own: only configs that use one load it. */
export const purposes: PurposeTexts = {
  'tells-visitors-apart': {
    short: 'Distingue os visitantes.',
    long: 'Atribui ao seu navegador um número aleatório, para que as visitas sejam contadas como as de um só visitante.',
  },
  'tells-sessions-apart': {
    short: 'Distingue as visitas.',
    long: 'Assinala as páginas que abre numa visita, para que sejam contadas em conjunto.',
  },
  'measures-visits': {
    short: 'Mede a utilização do site.',
    long: 'Conta as visitas e as páginas e mostra como os visitantes percorrem o site.',
  },
  'measures-video': {
    short: 'Mede como os vídeos são vistos.',
    long: 'Conta as visualizações e regista que partes de um vídeo são reproduzidas.',
  },
  'measures-campaigns': {
    short: 'Mostra que campanha levou a uma visita.',
    long: 'Regista o anúncio ou a ligação de onde veio, para medir que campanhas funcionam.',
  },
  'measures-advertising': {
    short: 'Mede o efeito da publicidade.',
    long: 'Regista se compra ou se inscreve depois de ter visto um anúncio ou clicado nele.',
  },
  'limits-requests': {
    short: 'Limita o número de pedidos.',
    long: 'Abranda os pedidos enviados ao serviço de medição.',
  },
  'remembers-source': {
    short: 'Memoriza a página de onde veio.',
    long: 'Guarda o endereço ou a pesquisa através da qual chegou a este site.',
  },
  'keeps-session': {
    short: 'Mantém a sessão.',
    long: 'Associa os seus pedidos durante uma visita, para que o site funcione de página em página.',
  },
  'keeps-login': {
    short: 'Mantém a sua sessão iniciada.',
    long: 'Reconhece a sua conta, para não ter de iniciar sessão em cada página.',
  },
  'stores-consent': {
    short: 'Guarda as suas escolhas de consentimento.',
    long: 'Memoriza os cookies que aceitou ou rejeitou.',
  },
  'remembers-language': {
    short: 'Memoriza o seu idioma.',
    long: 'Mostra o site no idioma que escolheu.',
  },
  'remembers-region': {
    short: 'Memoriza o seu país ou região.',
    long: 'Mostra preços e ofertas para o país que escolheu.',
  },
  'remembers-currency': {
    short: 'Memoriza a sua moeda.',
    long: 'Mostra os preços na moeda que escolheu.',
  },
  'remembers-settings': {
    short: 'Memoriza as suas definições.',
    long: 'Conserva as definições que escolheu neste site.',
  },
  'remembers-theme': {
    short: 'Memoriza o esquema de cores.',
    long: 'Mostra o site nas cores claras ou escuras que escolheu.',
  },
  'remembers-form': {
    short: 'Memoriza o que introduziu.',
    long: 'Conserva o que preencheu num formulário, para não ter de o repetir.',
  },
  'remembers-cart': {
    short: 'Memoriza o seu carrinho de compras.',
    long: 'Conserva os artigos do seu carrinho enquanto faz compras.',
  },
  'remembers-viewed-items': {
    short: 'Memoriza os artigos que viu.',
    long: 'Mostra-lhe os produtos ou as páginas que abriu anteriormente.',
  },
  'remembers-player': {
    short: 'Memoriza as definições do leitor.',
    long: 'Conserva o volume, a qualidade e as legendas que definiu.',
  },
  'remembers-progress': {
    short: 'Memoriza o ponto em que parou.',
    long: 'Continua um vídeo ou um áudio no ponto em que o parou.',
  },
  'remembers-notice': {
    short: 'Memoriza que fechou uma mensagem.',
    long: 'Não volta a mostrar uma mensagem que fechou.',
  },
  'plays-video': {
    short: 'Reproduz vídeos.',
    long: 'Mostra neste site vídeos de uma plataforma de vídeo.',
  },
  'plays-audio': {
    short: 'Reproduz música e podcasts.',
    long: 'Reproduz neste site música e podcasts de uma plataforma de áudio.',
  },
  'shows-map': { short: 'Mostra mapas.', long: 'Mostra um mapa interativo neste site.' },
  'shows-posts': {
    short: 'Mostra publicações de redes sociais.',
    long: 'Mostra neste site publicações de uma rede social.',
  },
  'shows-forms': {
    short: 'Mostra formulários.',
    long: 'Mostra um formulário ou um inquérito e envia as suas respostas ao respetivo fornecedor.',
  },
  'shows-calendar': {
    short: 'Permite marcações.',
    long: 'Mostra um calendário em que pode fazer uma marcação.',
  },
  'shows-documents': {
    short: 'Mostra documentos e designs.',
    long: 'Mostra neste site um documento, um design ou código de outra plataforma.',
  },
  'shares-content': {
    short: 'Permite partilhar páginas.',
    long: 'Disponibiliza botões para partilhar uma página em redes sociais.',
  },
  'offers-comments': {
    short: 'Disponibiliza comentários.',
    long: 'Mostra comentários e permite-lhe escrever os seus.',
  },
  'offers-chat': { short: 'Disponibiliza um chat.', long: 'Abre um chat com a equipa deste site.' },
  'remembers-chat': {
    short: 'Memoriza o seu chat.',
    long: 'Reconhece o seu navegador, para que a conversa continue de página em página.',
  },
  'records-sessions': {
    short: 'Grava como as páginas são utilizadas.',
    long: 'Grava os movimentos do rato, os cliques e o deslocamento, para que possam ser revistos.',
  },
  'runs-surveys': {
    short: 'Mostra inquéritos.',
    long: 'Pede a sua opinião e regista as suas respostas.',
  },
  'remembers-survey': {
    short: 'Memoriza os inquéritos a que respondeu ou que fechou.',
    long: 'Não volta a pedir-lhe uma opinião que já deu ou que não quis dar.',
  },
  'tests-variants': {
    short: 'Compara versões de uma página.',
    long: 'Mostra aos visitantes versões diferentes de uma página e mede qual funciona melhor.',
  },
  'remembers-variant': {
    short: 'Memoriza a versão de uma página que vê.',
    long: 'Mostra-lhe a mesma versão de uma página em cada visita.',
  },
  'shows-advertising': {
    short: 'Mostra publicidade.',
    long: 'Mostra anúncios neste site ou noutros.',
  },
  'personalizes-advertising': {
    short: 'Mostra publicidade com base nos seus interesses.',
    long: 'Regista as páginas que visita, neste e noutros sites, para mostrar publicidade adequada aos seus interesses.',
  },
  'limits-advertising': {
    short: 'Limita o número de vezes que um anúncio é mostrado.',
    long: 'Conta quantas vezes viu um anúncio, para que não seja repetido demasiadas vezes.',
  },
  'finds-visitors-again': {
    short: 'Mostra publicidade noutros sites depois de uma visita.',
    long: 'Reconhece noutros sites os visitantes deste site, para lhes mostrar aí a sua publicidade.',
  },
  'matches-identifiers': {
    short: 'Cruza identificadores com parceiros publicitários.',
    long: 'Troca identificadores entre empresas de publicidade, para que reconheçam o mesmo navegador.',
  },
  'links-devices': {
    short: 'Associa os dispositivos de uma pessoa.',
    long: 'Reconhece a mesma pessoa em vários dispositivos ou navegadores.',
  },
  'respects-objections': {
    short: 'Memoriza uma oposição.',
    long: 'Memoriza que se opôs a uma medição ou à publicidade.',
  },
  'credits-partners': {
    short: 'Atribui as compras aos parceiros.',
    long: 'Regista que site parceiro levou a uma compra, para que seja remunerado.',
  },
  'recommends-products': {
    short: 'Recomenda produtos.',
    long: 'Sugere produtos com base nos que viu ou comprou.',
  },
  'personalizes-content': {
    short: 'Adapta o conteúdo a si.',
    long: 'Escolhe textos e ofertas com base nas suas visitas anteriores.',
  },
  'identifies-companies': {
    short: 'Reconhece empresas.',
    long: 'Descobre, com base na rede, para que empresa trabalham os visitantes.',
  },
  'manages-contacts': {
    short: 'Associa visitas a contactos.',
    long: 'Associa as suas visitas aos seus dados de contacto depois de enviar um formulário ou abrir um e-mail.',
  },
  'sends-messages': {
    short: 'Envia newsletters e mensagens.',
    long: 'Faz a sua inscrição em newsletters ou notificações e mede como são utilizadas.',
  },
  'tells-humans-from-bots': {
    short: 'Distingue pessoas de programas.',
    long: 'Verifica que um pedido vem de uma pessoa, para proteger os formulários contra spam.',
  },
  'protects-requests': {
    short: 'Protege os formulários contra pedidos falsificados.',
    long: 'Garante que um pedido vem de uma página deste site.',
  },
  'protects-site': {
    short: 'Protege o site contra ataques.',
    long: 'Reconhece e bloqueia tráfego nocivo.',
  },
  'prevents-fraud': {
    short: 'Previne a fraude.',
    long: 'Reconhece pagamentos e inícios de sessão suspeitos.',
  },
  'processes-payments': {
    short: 'Processa pagamentos.',
    long: 'Trata do seu pagamento e protege-o.',
  },
  'balances-load': {
    short: 'Distribui os pedidos pelos servidores.',
    long: 'Envia os seus pedidos para o mesmo servidor durante uma visita.',
  },
  'delivers-files': {
    short: 'Fornece os ficheiros do site.',
    long: 'Fornece tipos de letra, imagens e scripts a partir de um servidor próximo.',
  },
  'monitors-errors': {
    short: 'Comunica erros.',
    long: 'Regista os erros do site, para que possam ser corrigidos.',
  },
  'monitors-speed': {
    short: 'Mede a velocidade do site.',
    long: 'Mede a rapidez com que as páginas carregam e respondem.',
  },
  'manages-tags': {
    short: 'Carrega outros serviços.',
    long: 'Carrega os serviços de medição e publicidade que o site utiliza.',
  },
  'tests-storage': {
    short: 'Verifica se o navegador aceita cookies.',
    long: 'É criado e lido uma vez, para saber se é possível guardar cookies.',
  },
  'edits-site': {
    short: 'Gere o conteúdo do site.',
    long: 'Reconhece os editores do site e as suas definições.',
  },
  'offers-ratings': {
    short: 'Mostra avaliações.',
    long: 'Mostra avaliações de clientes e convida a escrever uma.',
  },
  'searches-site': {
    short: 'Disponibiliza uma pesquisa.',
    long: 'Pesquisa no conteúdo do site e mede que resultados são abertos.',
  },
}
