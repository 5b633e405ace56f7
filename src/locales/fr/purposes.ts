import type { PurposeTexts } from '../../core/texts/purposes.js'

/** The standard purposes. A chunk of its own: only configs that use one load it. */
export const purposes: PurposeTexts = {
  'tells-visitors-apart': {
    short: 'Distingue les visiteurs.',
    long: 'Attribue un numéro aléatoire à votre navigateur, pour compter ses visites comme celles d’un seul visiteur.',
  },
  'tells-sessions-apart': {
    short: 'Distingue les visites.',
    long: 'Relie les pages ouvertes au cours d’une même visite, pour les compter ensemble.',
  },
  'measures-visits': {
    short: 'Mesure la fréquentation du site.',
    long: 'Compte les visites et les pages vues, et montre comment le site est parcouru.',
  },
  'measures-video': {
    short: 'Mesure le visionnage des vidéos.',
    long: 'Compte les lectures et enregistre les passages regardés d’une vidéo.',
  },
  'measures-campaigns': {
    short: 'Indique la campagne à l’origine d’une visite.',
    long: 'Enregistre l’annonce ou le lien suivi, pour mesurer l’efficacité des campagnes.',
  },
  'measures-advertising': {
    short: 'Mesure l’effet de la publicité.',
    long: 'Enregistre si un achat ou une inscription suit l’affichage d’une annonce ou un clic.',
  },
  'limits-requests': {
    short: 'Limite le nombre de requêtes.',
    long: 'Réduit le nombre de requêtes envoyées au service de mesure.',
  },
  'remembers-source': {
    short: 'Retient la page de provenance.',
    long: 'Conserve l’adresse ou la recherche qui vous a conduit sur ce site.',
  },
  'keeps-session': {
    short: 'Maintient la session.',
    long: 'Relie vos requêtes pendant la visite, pour que le site fonctionne d’une page à l’autre.',
  },
  'keeps-login': {
    short: 'Maintient votre connexion.',
    long: 'Reconnaît votre compte, pour vous éviter de vous identifier à chaque page.',
  },
  'stores-consent': {
    short: 'Enregistre vos choix de consentement.',
    long: 'Retient les cookies que vous avez acceptés ou refusés.',
  },
  'remembers-language': {
    short: 'Retient votre langue.',
    long: 'Affiche le site dans la langue que vous avez choisie.',
  },
  'remembers-region': {
    short: 'Retient votre pays ou région.',
    long: 'Affiche les prix et les offres du pays que vous avez choisi.',
  },
  'remembers-currency': {
    short: 'Retient votre devise.',
    long: 'Affiche les prix dans la devise que vous avez choisie.',
  },
  'remembers-settings': {
    short: 'Retient vos réglages.',
    long: 'Conserve les réglages que vous avez choisis sur ce site.',
  },
  'remembers-theme': {
    short: 'Retient le thème de couleurs.',
    long: 'Affiche le site dans les couleurs claires ou sombres que vous avez choisies.',
  },
  'remembers-form': {
    short: 'Retient votre saisie.',
    long: 'Conserve les informations saisies dans un formulaire, pour vous éviter de les répéter.',
  },
  'remembers-cart': {
    short: 'Retient votre panier.',
    long: 'Conserve les articles de votre panier pendant vos achats.',
  },
  'remembers-viewed-items': {
    short: 'Retient les articles consultés.',
    long: 'Vous remontre les produits ou les pages déjà ouverts.',
  },
  'remembers-player': {
    short: 'Retient les réglages du lecteur.',
    long: 'Conserve le volume, la qualité et les sous-titres que vous avez choisis.',
  },
  'remembers-progress': {
    short: 'Retient le point d’arrêt de la lecture.',
    long: 'Reprend une vidéo ou un son là où vous l’avez arrêté.',
  },
  'remembers-notice': {
    short: 'Retient la fermeture d’un message.',
    long: 'N’affiche plus un message que vous avez fermé.',
  },
  'plays-video': {
    short: 'Lit des vidéos.',
    long: 'Affiche sur ce site les vidéos d’une plateforme.',
  },
  'plays-audio': {
    short: 'Lit de la musique et des podcasts.',
    long: 'Diffuse sur ce site la musique et les podcasts d’une plateforme.',
  },
  'shows-map': {
    short: 'Affiche des cartes.',
    long: 'Affiche une carte interactive sur ce site.',
  },
  'shows-posts': {
    short: 'Affiche des publications de réseaux sociaux.',
    long: 'Affiche sur ce site des publications d’un réseau social.',
  },
  'shows-forms': {
    short: 'Affiche des formulaires.',
    long: 'Affiche un formulaire ou un sondage et transmet vos réponses à son fournisseur.',
  },
  'shows-calendar': {
    short: 'Permet de prendre rendez-vous.',
    long: 'Affiche un agenda pour prendre rendez-vous.',
  },
  'shows-documents': {
    short: 'Affiche des documents et des maquettes.',
    long: 'Affiche sur ce site un document, une maquette ou du code d’une autre plateforme.',
  },
  'shares-content': {
    short: 'Permet de partager des pages.',
    long: 'Propose des boutons pour partager une page sur les réseaux sociaux.',
  },
  'offers-comments': {
    short: 'Propose des commentaires.',
    long: 'Affiche les commentaires et vous permet d’en écrire.',
  },
  'offers-chat': {
    short: 'Propose une messagerie.',
    long: 'Ouvre une conversation avec l’équipe de ce site.',
  },
  'remembers-chat': {
    short: 'Retient votre conversation.',
    long: 'Reconnaît votre navigateur, pour que la conversation continue d’une page à l’autre.',
  },
  'records-sessions': {
    short: 'Enregistre l’utilisation des pages.',
    long: 'Enregistre les mouvements de souris, les clics et le défilement, pour pouvoir les revoir.',
  },
  'runs-surveys': {
    short: 'Affiche des enquêtes.',
    long: 'Vous demande votre avis et enregistre vos réponses.',
  },
  'remembers-survey': {
    short: 'Retient les enquêtes remplies ou fermées.',
    long: 'Ne vous redemande pas un avis déjà donné ou refusé.',
  },
  'tests-variants': {
    short: 'Compare des versions d’une page.',
    long: 'Montre différentes versions d’une page et mesure celle qui fonctionne le mieux.',
  },
  'remembers-variant': {
    short: 'Retient la version affichée d’une page.',
    long: 'Vous montre la même version d’une page à chaque visite.',
  },
  'shows-advertising': {
    short: 'Affiche de la publicité.',
    long: 'Affiche des annonces sur ce site ou sur d’autres.',
  },
  'personalizes-advertising': {
    short: 'Affiche de la publicité selon vos centres d’intérêt.',
    long: 'Enregistre les pages visitées, ici et ailleurs, pour afficher une publicité adaptée à vos centres d’intérêt.',
  },
  'limits-advertising': {
    short: 'Limite la répétition des annonces.',
    long: 'Compte l’affichage d’une annonce, pour éviter de la répéter trop souvent.',
  },
  'finds-visitors-again': {
    short: 'Affiche de la publicité sur d’autres sites après une visite.',
    long: 'Reconnaît sur d’autres sites les visiteurs de ce site, pour leur montrer sa publicité.',
  },
  'matches-identifiers': {
    short: 'Rapproche des identifiants avec des partenaires publicitaires.',
    long: 'Échange des identifiants entre sociétés publicitaires, pour reconnaître un même navigateur.',
  },
  'links-devices': {
    short: 'Relie les appareils d’une même personne.',
    long: 'Reconnaît une même personne sur plusieurs appareils ou navigateurs.',
  },
  'respects-objections': {
    short: 'Retient une opposition.',
    long: 'Retient votre opposition à une mesure ou à la publicité.',
  },
  'credits-partners': {
    short: 'Attribue les achats aux partenaires.',
    long: 'Enregistre le site partenaire à l’origine d’un achat, pour le rémunérer.',
  },
  'recommends-products': {
    short: 'Recommande des produits.',
    long: 'Suggère des produits d’après ceux que vous avez consultés ou achetés.',
  },
  'personalizes-content': {
    short: 'Adapte le contenu.',
    long: 'Choisit les textes et les offres d’après vos visites précédentes.',
  },
  'identifies-companies': {
    short: 'Reconnaît les entreprises.',
    long: 'Détermine l’entreprise des visiteurs d’après leur réseau.',
  },
  'manages-contacts': {
    short: 'Relie les visites aux contacts.',
    long: 'Relie vos visites à vos coordonnées après l’envoi d’un formulaire ou l’ouverture d’un e-mail.',
  },
  'sends-messages': {
    short: 'Envoie des lettres d’information et des messages.',
    long: 'Vous inscrit à une lettre d’information ou à des notifications et en mesure l’utilisation.',
  },
  'tells-humans-from-bots': {
    short: 'Distingue les personnes des programmes.',
    long: 'Vérifie qu’une requête vient d’une personne, pour protéger les formulaires du spam.',
  },
  'protects-requests': {
    short: 'Protège les formulaires contre les requêtes falsifiées.',
    long: 'Vérifie qu’une requête vient bien d’une page de ce site.',
  },
  'protects-site': {
    short: 'Protège le site contre les attaques.',
    long: 'Reconnaît et arrête le trafic malveillant.',
  },
  'prevents-fraud': {
    short: 'Prévient la fraude.',
    long: 'Reconnaît les paiements et les connexions suspects.',
  },
  'processes-payments': {
    short: 'Traite les paiements.',
    long: 'Traite votre paiement et le sécurise.',
  },
  'balances-load': {
    short: 'Répartit les requêtes entre les serveurs.',
    long: 'Dirige vos requêtes vers le même serveur pendant la visite.',
  },
  'delivers-files': {
    short: 'Fournit les fichiers du site.',
    long: 'Fournit les polices, les images et les scripts depuis un serveur proche.',
  },
  'monitors-errors': {
    short: 'Signale les erreurs.',
    long: 'Enregistre les erreurs du site, pour les corriger.',
  },
  'monitors-speed': {
    short: 'Mesure la vitesse du site.',
    long: 'Mesure la rapidité de chargement et de réponse des pages.',
  },
  'manages-tags': {
    short: 'Charge d’autres services.',
    long: 'Charge les services de mesure et de publicité utilisés par le site.',
  },
  'tests-storage': {
    short: 'Vérifie que le navigateur accepte les cookies.',
    long: 'Est déposé et relu une fois, pour savoir si des cookies peuvent être enregistrés.',
  },
  'edits-site': {
    short: 'Gère le contenu du site.',
    long: 'Reconnaît les rédacteurs du site et leurs réglages.',
  },
  'offers-ratings': {
    short: 'Affiche des avis.',
    long: 'Affiche les avis de clients et vous invite à en rédiger un.',
  },
  'searches-site': {
    short: 'Propose une recherche.',
    long: 'Recherche dans le contenu du site et mesure les résultats ouverts.',
  },
}
