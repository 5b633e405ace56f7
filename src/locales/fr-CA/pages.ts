import { overlay } from '../../core/texts/overlay.js'
import { pages as fr } from '../fr/pages.js'

export const pages = overlay(fr, {
  policy: {
    title: 'Politique relative aux témoins',
    intro: {
      controller:
        '{controller} exploite ce site et est responsable des témoins qui y sont utilisés.',
      vatId: 'Numéro de taxe',
      why: 'Nous utilisons des témoins aux fins décrites plus bas. Ils peuvent contenir des renseignements personnels.',
      privacy:
        'Notre {privacyPolicy} explique comment nous traitons les renseignements personnels.',
    },
    what: {
      title: 'Que sont les témoins?',
      text: 'Un témoin (cookie) est un petit fichier de données qu’un site ou un service en ligne dépose sur votre ordinateur ou votre téléphone pendant que vous l’utilisez, puis relit plus tard. Sur cette page, le mot désigne aussi les technologies similaires, comme le stockage du navigateur et les pixels de suivi.',
    },
    purposes: {
      text: 'Nous les classons par finalité. Vous décidez pour chacune, sauf pour les témoins dont ce site ne peut pas se passer.',
      nothing:
        'Ce site n’utilise que les témoins dont il ne peut pas se passer\u00a0: vous n’avez rien à décider.',
      legalBasis: 'Fondement juridique',
    },
    list: { title: 'Les témoins que nous utilisons' },
    choice: {
      nothing:
        'Vous n’avez aucun choix à faire\u00a0: ce site n’utilise que les témoins dont il ne peut pas se passer.',
      settings: 'ouvrez la gestion des témoins',
    },
    signal: {
      text: 'Si votre navigateur envoie le signal Global Privacy Control, nous le traitons comme une opposition à la vente et au partage de vos renseignements personnels.',
    },
    browsers: {
      text: 'Votre navigateur peut lui aussi refuser ou supprimer les témoins. Sans ceux qui sont nécessaires, certaines parties de ce site risquent de ne pas fonctionner. Les éditeurs de navigateurs expliquent comment faire\u00a0:',
    },
    rights: {
      text: 'Vous pouvez nous demander l’accès à vos renseignements personnels, leur rectification, leur suppression, leur portabilité ou la limitation de leur utilisation. Vous pouvez aussi vous opposer à cette utilisation.',
      authority:
        'Vous pouvez déposer une plainte auprès de l’autorité de contrôle\u00a0: {authority}.',
    },
    contact: {
      text: 'Pour toute question ou demande au sujet des témoins ou des renseignements personnels, écrivez-nous\u00a0:',
    },
  },
  status: {
    gpcException:
      'Votre navigateur envoie le signal Global Privacy Control; vous avez tout de même autorisé {names}.',
  },
  tableTools: { all: 'Témoins et technologies similaires' },
})
