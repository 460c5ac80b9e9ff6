import type { Place } from './furniture-lines'

export const STAYS: readonly (readonly [Place, ...(readonly string[])])[] = [
  [
    'middle',
    'Enjeux géopolitiques',
    'What next?',
    'Le Niger, nouvelle base arrière ?',
    'Une présence militaire depuis 2013',
    'Wagner',
    '2013',
  ],
  [
    'middle',
    'Plusieurs facteurs expliquent cette situation :',
    '– Le Niger',
    '1. Le retrait',
    '- Président « satisfait » -',
  ],
  [
    'middle',
    '« Suivez nos frères sur Telegram », a lancé le porte-parole à la foule.',
    '“Follow us on Telegram,” the spokesman told the crowd.',
  ],
  [
    'middle',
    'Suivez l’exemple du Mali, a demandé le président à ses voisins.',
    'Follow the money',
    'Like Mali, Niger banned the broadcaster on Facebook.',
  ],
  [
    'middle',
    'Telegram a supprimé la chaîne du groupe, selon la plateforme.',
    'Telegram deleted the channel, the platform said.',
  ],
  [
    'middle',
    'La photo montre des soldats quittant leur base de Gao.',
    'The photograph shows soldiers leaving their base.',
    'La télévision a diffusé une image d’archives du président déchu.',
  ],
  [
    'middle',
    'La newsletter du ministère a été envoyée à tous les diplomates.',
    'The newsletter went to every diplomat in the capital.',
  ],
  [
    'middle',
    'La CNIL a infligé une amende de 150 millions d’euros à Google pour sa gestion des cookies.',
    'The regulator fined the company for tracking users through cookies without their consent.',
  ],
  [
    'middle',
    '« Nous utilisons des cookies pour améliorer nos services », affiche le site du ministère.',
    '“We use cookies to improve our services,” the ministry says on its website.',
  ],
  [
    'middle',
    'Quand vous acceptez les cookies d’un site, vous consentez au suivi de votre navigation par des tiers.',
    'Your data and your cookies are worth money, says the researcher.',
  ],
  ['middle', 'Par ailleurs, le Niger', 'By Monday, the troops had left.', 'Par Toutatis !', 'By contrast, Niger'],
  [
    'middle',
    'Il y a dix ans, la France intervenait au Mali.',
    'Three hours ago the convoy was still in Gao.',
    'Le 31 janvier 2022',
    'Il y a trois ans',
  ],
  [
    'middle',
    'Lire aussi les textes anciens est utile, explique le chercheur.',
    'Read more books, the minister told students.',
  ],
  [
    'middle',
    'Share the burden',
    'Le partage du pouvoir',
    'Save the Sahel',
    'Contact rompu',
    'Profitez de l’offre de paix, a-t-il lancé.',
    'He said all rights reserved under the treaty would be respected.',
  ],
  [
    'head',
    'BAMAKO (Reuters) - Mali’s junta said on Friday it wanted the troops out.',
    'Bamako, 17 février 2022 (APA) - La France annonce son retrait.',
  ],
  [
    'head',
    'Bamako libère une journaliste',
    'Mali Junta Expels French Reporter',
    'Le Mali rompt avec l’AFP',
    'RDC/Rwanda',
  ],
  ['end', 'Le Mali attend.', 'Vive le Mali !', 'Wagner', 'À suivre', 'The end'],
]
