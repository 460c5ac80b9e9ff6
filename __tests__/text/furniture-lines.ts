import type { Furniture } from '@/lib/model/document'
import { cleanDocument } from '@/lib/text/clean'

export const FRENCH = [
  'Le gouvernement malien a annoncé jeudi le départ des forces étrangères du pays.',
  'Cette décision intervient après plusieurs mois de tensions entre les deux capitales.',
  'Les militaires devront quitter le territoire avant la fin du mois, selon le texte.',
] as const
export const ENGLISH = [
  'The Malian government announced on Thursday that foreign forces would leave the country.',
  'The decision comes after several months of tension between the two capitals.',
  'The troops must leave the territory before the end of the month, according to the text.',
] as const

export type Place = 'head' | 'middle' | 'end'

export function documentWith(
  line: string,
  place: Place,
  [one, two, three]: readonly [string, string, string],
  gap: string,
) {
  const lines = {
    head: ['Mali : le départ, étape par étape', line, one, two, three],
    middle: [one, two, line, three],
    end: [one, two, three, line],
  }[place]
  return { kept: lines.filter((other) => other !== line), text: lines.join(gap) }
}

export const clean = (text: string, title: string | null = null) => cleanDocument({ id: 'a', text, title, lang: null })

/** In each language and with lines apart or close together. */
export const SETTINGS = [FRENCH, ENGLISH].flatMap((prose) => ['\n\n', '\n', '\r\n'].map((gap) => ({ prose, gap })))

export const GOES: readonly (readonly [Furniture, Place, ...(readonly string[])])[] = [
  ['follow_us', 'middle', 'Suivez Radio Sahel sur Telegram', 'Follow Sahel Radio on Telegram'],
  ['follow_us', 'end', 'Suivez Radio Sahel en français surTelegram', 'Follow us on Facebook and X'],
  ['follow_us', 'middle', 'Abonnez-vous à notre chaîne WhatsApp', 'Join our WhatsApp channel'],
  [
    'embed_notice',
    'middle',
    'Pour afficher cette vidéo, vous devez accepter les cookies.',
    'To view this content, please accept cookies',
  ],
  ['photo_credit', 'middle', '© Awa Traoré Source: AP', 'Photo credit: Jane Doe', 'Crédit photo : AFP', 'Photo: AFP'],
  [
    'photo_credit',
    'middle',
    'Florent Martin / AFP',
    'Jane Doe/Getty Images',
    'AFP - Jean Martin',
    'Image source, Getty Images',
  ],
  [
    'caption',
    'middle',
    'Un soldat à Gao, en juin 2021. [Photo d’illustration]',
    'FILE - Soldiers board a plane in Gao, Mali, June 9, 2021. (AP Photo/Jane Doe, File)',
  ],
  [
    'caption',
    'middle',
    'Des soldats à Kati, le 18 août 2020. © AFP',
    'Soldiers in Kati, August 2020. (Photo by Jane Doe / AFP)',
  ],
  [
    'read_also',
    'middle',
    'À lire aussi :',
    'Lire aussi : Niger, les raisons d’un départ',
    'Read more: the reasons for leaving Niger',
    'Related articles',
  ],
  ['read_also', 'middle', 'A LIRE AUSSI Burkina Faso : nouvelle attaque dans le Nord', 'SEE ALSO: Mali cuts ties'],
  [
    'byline',
    'head',
    'Par Awa Traoré',
    'By John Smith',
    'Par Awa Traoré, à Bamako, avec AFP',
    'By John Smith and Jane Doe',
    'BY JOHN SMITH',
  ],
  [
    'byline',
    'head',
    '- TRAORÉ Awa 🔶 Journaliste',
    'John Smith, Senior Correspondent',
    'Le Matin avec AFP',
    'By Reuters Staff',
  ],
  ['byline', 'end', '(AFP)', 'Reporting by John Smith; Editing by Jane Doe'],
  [
    'timestamp',
    'head',
    '- il y a 18 heures',
    '3 hours ago',
    'Publié le 17/02/2022 à 12h30',
    'Published on February 17, 2022 at 12:30 pm',
  ],
  [
    'timestamp',
    'head',
    '17 février 2022',
    'February 17, 2022',
    'Jeudi 17 février 2022',
    'Updated 3:45 PM GMT, February 17, 2022',
  ],
  [
    'reading_time',
    'head',
    '- 2 min de lecture',
    '5 min read',
    'Temps de lecture : 3 minutes',
    'Reading time: 4 minutes',
  ],
  ['desk_initials', 'end', 'CD/te/lb/as/APA', 'MN/fss/ac/APA', 'bur-sd/cma/gw'],
  [
    'share_buttons',
    'middle',
    'Partager sur Facebook',
    'Share this article',
    'Facebook Twitter WhatsApp Email',
    '12 commentaires',
    '0 Comments',
  ],
  [
    'subscription',
    'middle',
    'Inscrivez-vous à notre newsletter quotidienne',
    'Sign up for our daily newsletter',
    'Cet article est réservé aux abonnés',
    'Already a subscriber? Sign in',
  ],
  [
    'copyright',
    'middle',
    '© 2022 Le Matin. Tous droits réservés.',
    'Copyright © 2022 The Morning',
    'All rights reserved.',
  ],
  [
    'navigation',
    'middle',
    'Tags : Mali, France, Sahel',
    'Tags: Mali, France',
    'La suite après cette publicité',
    'Article continues below',
  ],
  ['navigation', 'head', 'Accueil > Afrique > Mali', 'Home » Africa » Mali'],
  [
    'cookie_notice',
    'middle',
    'J’autorise Gérer mes choix',
    'Accept all cookies',
    'Tout accepterTout refuserParamétrer vos choix',
  ],
  [
    'cookie_notice',
    'end',
    'Nous utilisons des cookies pour améliorer votre expérience. En poursuivant votre navigation, vous acceptez leur utilisation.',
    'We use cookies to improve your experience. By continuing to use our site, you agree to our cookie policy.',
  ],
  ['ticker', 'middle', 'Dernières infos', 'Breaking news'],
]
