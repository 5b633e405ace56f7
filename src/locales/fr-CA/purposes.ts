import { overlay } from '../../core/texts/overlay.js'
import { purposes as fr } from '../fr/purposes.js'

export const purposes = overlay(fr, {
  'stores-consent': { long: 'Retient les témoins que vous avez acceptés ou refusés.' },
  'remembers-cart': { long: 'Conserve les articles de votre panier pendant votre magasinage.' },
  'plays-audio': {
    short: 'Lit de la musique et des balados.',
    long: 'Diffuse sur ce site la musique et les balados d’une plateforme.',
  },
  'shows-calendar': { short: 'Permet de prendre rendez-vous.' },
  'shares-content': { short: 'Permet de partager des pages.' },
  'offers-comments': { short: 'Permet de commenter.' },
  'offers-chat': {
    short: 'Propose le clavardage.',
    long: 'Ouvre une séance de clavardage avec l’équipe de ce site.',
  },
  'remembers-chat': { short: 'Retient votre séance de clavardage.' },
  'runs-surveys': { short: 'Affiche des sondages.' },
  'remembers-survey': { short: 'Retient les sondages remplis ou fermés.' },
  'manages-contacts': {
    long: 'Relie vos visites à vos coordonnées après l’envoi d’un formulaire ou l’ouverture d’un courriel.',
  },
  'sends-messages': {
    short: 'Envoie des infolettres et des messages.',
    long: 'Vous abonne à une infolettre ou à des notifications et en mesure l’utilisation.',
  },
  'tells-humans-from-bots': {
    long: 'Vérifie qu’une requête vient d’une personne, pour protéger les formulaires des pourriels.',
  },
  'tests-storage': {
    short: 'Vérifie que le navigateur accepte les témoins.',
    long: 'Est déposé et relu une fois, pour savoir si des témoins peuvent être enregistrés.',
  },
})
