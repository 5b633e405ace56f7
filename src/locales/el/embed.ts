import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'Αν φορτώσετε αυτό το περιεχόμενο, ο πάροχος {provider} λαμβάνει δεδομένα για την επίσκεψή σας και μπορεί να αποθηκεύσει πληροφορίες στη συσκευή σας.',
  loadOnce: 'Φόρτωση μία φορά',
  alwaysAllow: 'Να επιτρέπεται πάντα: {service}',
  link: 'Άνοιγμα στην υπηρεσία {service}',
  privacy: 'Πολιτική απορρήτου: {provider}',
  stop: 'Να μην επιτρέπεται πλέον: {service}',
  unload: 'Κλείσιμο αυτού του περιεχομένου',
}
