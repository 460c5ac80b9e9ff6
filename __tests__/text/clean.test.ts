import { describe, expect, it } from 'vitest'
import type { Furniture } from '@/lib/model/document'
import { cleanDocument } from '@/lib/text/clean'

const FRENCH = [
  'Le gouvernement malien a annoncé jeudi le départ des forces étrangères du pays.',
  'Cette décision intervient après plusieurs mois de tensions entre les deux capitales.',
  'Les militaires devront quitter le territoire avant la fin du mois, selon le texte.',
] as const
const ENGLISH = [
  'The Malian government announced on Thursday that foreign forces would leave the country.',
  'The decision comes after several months of tension between the two capitals.',
  'The troops must leave the territory before the end of the month, according to the text.',
] as const

type Place = 'head' | 'middle' | 'end'

function documentWith(line: string, place: Place, [one, two, three]: readonly [string, string, string], gap: string) {
  const lines = {
    head: ['Mali : le départ, étape par étape', line, one, two, three],
    middle: [one, two, line, three],
    end: [one, two, three, line],
  }[place]
  return { kept: lines.filter((other) => other !== line), text: lines.join(gap) }
}

const clean = (text: string, title: string | null = null) => cleanDocument({ id: 'a', text, title, lang: null })

/** In each language and with lines apart or close together. */
const SETTINGS = [FRENCH, ENGLISH].flatMap((prose) => ['\n\n', '\n', '\r\n'].map((gap) => ({ prose, gap })))

const GOES: readonly (readonly [Furniture, Place, ...(readonly string[])])[] = [
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

const STAYS: readonly (readonly [Place, ...(readonly string[])])[] = [
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

describe('page furniture', () => {
  it.each(GOES.flatMap(([reason, place, ...lines]) => lines.map((line) => [line, reason, place] as const)))(
    'goes: %s (%s, %s)',
    (line, reason, place) => {
      for (const { prose, gap } of SETTINGS) {
        const { kept, text } = documentWith(line, place, prose, gap)
        const { text: body, removed } = clean(text)
        expect(body.split(/\s*\n\s*/)).toEqual(kept)
        expect(removed.map(({ start, end, reason }) => ({ text: text.slice(start, end), reason }))).toEqual([
          { text: line, reason },
        ])
      }
    },
  )

  it.each(STAYS.flatMap(([place, ...lines]) => lines.map((line) => [line, place] as const)))(
    'stays: %s (%s)',
    (line, place) => {
      for (const { prose, gap } of SETTINGS) {
        const { text } = documentWith(line, place, prose, gap)
        expect(clean(text)).toMatchObject({ text, removed: [] })
      }
    },
  )
})

describe('furniture that is more than a line', () => {
  const body = FRENCH.join('\n\n')

  it('a notice of several paragraphs goes as one, with its buttons', () => {
    const notice = [
      'En cliquant sur « Tout accepter », vous consentez au dépôt de cookies par nos partenaires.',
      'OK',
      'Le Matin utilise des cookies pour exploiter et améliorer ses services.',
      'Vous pouvez modifier vos choix en cliquant sur « Paramétrer vos choix ».',
      'Tout accepterTout refuser',
    ].join('\n\n')
    expect(clean(`${body}\n\n${notice}`)).toMatchObject({
      text: body,
      removed: [{ start: body.length + 2, end: body.length + 2 + notice.length, reason: 'cookie_notice' }],
    })
  })

  it('headlines listed under their label go with it, the article’s next heading stays', () => {
    const list = 'À lire aussi\nLe Niger face à ses voisins du Sahel\nBarkhane, dix ans après : le bilan'
    expect(clean(`${FRENCH[0]}\n\n${list}\n\nEnjeux régionaux\n\n${FRENCH[1]}`).text).toBe(
      `${FRENCH[0]}\n\nEnjeux régionaux\n\n${FRENCH[1]}`,
    )
    expect(clean(`${FRENCH[0]}\nA lire aussi :\n${FRENCH[1]}`).text).toBe(`${FRENCH[0]}\n${FRENCH[1]}`)
    expect(clean(`${FRENCH[0]}\nA lire aussi :\nEnjeux régionaux\n${FRENCH[1]}`).text).toBe(
      `${FRENCH[0]}\nEnjeux régionaux\n${FRENCH[1]}`,
    )
  })

  it('dates that open the sections of a chronology stay', () => {
    const text = [
      'Chronologie',
      '18 août 2020',
      FRENCH[0],
      '24 mai 2021',
      FRENCH[1],
      '17 février 2022',
      FRENCH[2],
    ].join('\n\n')
    expect(clean(text).text).toBe(text)
  })

  it('menus around an article go, the article between them stays', () => {
    const menu = ['Accueil', 'Politique', 'Économie', 'Monde', 'Afrique', 'Sport', 'Culture', 'Rechercher', 'Menu']
    const headline = 'Le Mali annonce le départ des troupes'
    const text = [...menu, headline, ...FRENCH, ...FRENCH, ...menu, 'Mentions légales'].join('\n')
    expect(clean(text).text).toBe([headline, ...FRENCH, ...FRENCH].join('\n'))
  })

  it('furniture without a line break goes from between its sentences', () => {
    const [one, two] = FRENCH
    expect(clean(`${one} Lire aussi : ${two}`).text).toBe(`${one} ${two}`)
    expect(clean(`${one} Articles recommandés : ${two} Suivez Radio Sahel sur Telegram`).text).toBe(`${one} ${two}`)
    expect(clean(`${one} (Photo : Awa Traoré / AFP) ${two} ${one} ${two}`).text).toBe(`${one} ${two} ${one} ${two}`)
  })

  it.each([
    ['date 2022-02 ', 'date 2022-02'],
    [' date: 2022-02-17\n', 'date: 2022-02-17'],
    ['2022-02-17 ', '2022-02-17'],
  ])('the date before the first sentence goes: %j', (before, prefix) => {
    const start = before.indexOf(prefix)
    expect(clean(before + body)).toMatchObject({
      text: body,
      removed: [{ start, end: start + prefix.length, reason: 'date_prefix' }],
    })
  })

  it.each(['Le 17 février 2022, le Mali a tranché.', '2022, année du retrait.', 'Date : le mot est lâché.'])(
    'a date that belongs to the sentence stays: %s',
    (text) => {
      expect(clean(`${text} ${body}`).removed).toEqual([])
    },
  )
})

describe('headline', () => {
  const headline = 'Mali : le départ « étape par étape »'
  const body = FRENCH.join('\n\n')
  const titleOf = (text: string, title: string | null = null) => {
    const result = clean(text, title)
    const { titleSpan } = result
    return { ...result, title: titleSpan && result.text.slice(titleSpan.start, titleSpan.end) }
  }

  it.each([
    ['stands twice', `${headline}\n\n${headline}\n\n${body}`],
    ['stands twice in other type', `${headline}\n\nMALI: LE DÉPART "ÉTAPE PAR ÉTAPE"\n\n${body}`],
    ['stands twice with a credit glued to it', `${headline}\n\n${headline}© Awa Traoré Source: AP\n\n${body}`],
    ['has a credit glued to it', `${headline}© Awa Traoré\n\n${body}`],
    ['has a byline below', `${headline}\nPar Awa Traoré\n\n${body}`],
    ['has a time below', `${headline}\n\nil y a 3 heures\n2 min de lecture\n\n${body}`],
  ])('is found where it %s', (_, text) => {
    expect(titleOf(text)).toMatchObject({ title: headline, text: expect.stringMatching(/étape »\s+Le gouvernement/) })
  })

  it('is not taken from a first line that nothing marks as one', () => {
    expect(titleOf(`${headline}\n\n${body}`)).toMatchObject({ title: null, removed: [] })
    expect(titleOf(body).title).toBeNull()
  })

  it('that is given is put first, and belongs to no raw text', () => {
    const { text, titleSpan, rawSpans } = titleOf(body, headline)
    expect(text).toBe(`${headline}\n\n${body}`)
    expect(titleSpan).toEqual({ start: 0, end: headline.length })
    expect(rawSpans).toEqual([[headline.length + 2, text.length, 0]])
  })

  it.each([
    ['as it is', headline, headline],
    ['in other type', headline, 'MALI – LE DEPART "ETAPE PAR ETAPE"'],
    ['with its full stop', `${headline}.`, headline],
    ['below its section', `Afrique\n${headline}`, headline],
  ])('that is given is not repeated where the text has it %s', (_, opening, title) => {
    const result = titleOf(`${opening}\n\n${body}`, title)
    expect(result.text).toBe(`${opening.replace('Afrique\n', '')}\n\n${body}`)
    expect(result.title).toBe(opening.replace('Afrique\n', ''))
  })

  it('that is given and stands in the text again stands there once', () => {
    const { text } = titleOf(`${headline}\n\n${headline}\n\n${body}`, headline)
    expect(text).toBe(`${headline}\n\n${body}`)
  })
})

describe('what is left of nothing', () => {
  it.each(['', ' \n\t\u00a0\n', '\ufeff', '\ufeff\r\n'])('no text: %j', (text) => {
    expect(clean(text)).toMatchObject({ text: '', rawSpans: [], removed: [], issues: [{ code: 'empty_document' }] })
  })

  it('only furniture', () => {
    const { text, issues } = clean('Suivez Radio Sahel sur Telegram\n\nPartager\n\n© AFP')
    expect({ text, codes: issues.map(({ code }) => code) }).toEqual({ text: '', codes: ['all_furniture'] })
  })

  it('a byte order mark is no text, runs of blank lines are one', () => {
    expect(clean(`\ufeff${FRENCH[0]}\n\n\n \n${FRENCH[1]}\n\n\n`).text).toBe(`${FRENCH[0]}\n\n${FRENCH[1]}`)
    expect(clean(`${FRENCH[0]}\r\n\r\n\r\n${FRENCH[1]}`).text).toBe(`${FRENCH[0]}\r\n\r\n${FRENCH[1]}`)
  })
})
