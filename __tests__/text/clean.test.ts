import { describe, expect, it } from 'vitest'
import { STAYS } from './article-lines'
import { clean, documentWith, FRENCH, GOES, SETTINGS } from './furniture-lines'

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
