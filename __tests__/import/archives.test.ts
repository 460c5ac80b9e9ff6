import { describe, expect, it } from 'vitest'
import { archivedPages } from '@/lib/text/archive/archive-page'
import { archivedTexts } from '@/lib/text/archive/archive-text'
import { publicationName } from '@/lib/text/archive/archived'

const BODY = 'Le gouvernement a répondu hier.\n\nLes soldats sont partis.'

const CODED = `HD
Bamako demande le départ
BY Anne Diallo
WC 533 words
PD 19 September 2025
ET 10:15
SN Le Monde
SC LEMON
LA French
CY Copyright 2025 Le Monde
LP
Le gouvernement a répondu hier.

TD
Les soldats sont partis.

NS
gdip : International Relations
AN
Document LEMON00020250919el9j0001x

Document LEMON00020250919el9j0001x

HD  Second story
PD  20 September 2025
SN  The Guardian
LA  English
LP  The army left.
TD  Nobody saw it go.

Document GRDN000020250920el9k0002y
`

const PLAIN = `Bamako demande le départ
Anne Diallo
533 words
19 septembre 2025
10:15
Le Monde
LEMON
1
français
© 2025 Le Monde. Tous droits réservés.

Le gouvernement a répondu hier.

Les soldats sont partis.

Document LEMON00020250919el9j0001x
`

const EUROPRESSE_TEXT = `Le Figaro, no. 25123
International, lundi 22 septembre 2025, p. 8

Bamako demande le départ

Le gouvernement a répondu hier.
Les soldats sont partis.

© 2025 Le Figaro. Tous droits réservés.
news·20250922·LF·204×20×1234

Le Monde (site web)
mardi 23 septembre 2025

Paris se tait

Aucune réaction.

news·20250923·LMF·abc
`

const EUROPRESSE_PAGE = `<html><body><article><header>
<div class="rdp__DocPublicationName"><span class="DocPublicationName">Le Figaro, no. 25123<br>Le Figaro, lundi</span></div>
<div class="rdp__DocHeader"><span class="DocHeader">lundi 22 septembre 2025 1234 mots, p. 8</span></div>
<div class="titreArticle"><p class="titreArticleVisu rdp__articletitle">Bamako <mark>demande</mark> le départ</p></div></header>
<section><div class="DocText clearfix"><div class="docOcurrContainer"><p>Le gouvernement a répondu hier.</p><p>Les soldats sont partis.</p></div></div></section>
<footer><small>© 2025 Le Figaro</small><div class="publiC-lblNodoc">news·20250922·LF·204</div></footer></article>
<article><header><span class="DocPublicationName">Ouest-France - Bretagne</span></header>
<div class="DocText"><p>Une réunion.</p></div><div class="publiC-lblNodoc">news·20250923·OF·9</div></article></body></html>`

const FACTIVA_TABLE = `<html><body><div class="article frArticle"><table>
<tr><td class="index"><b>HD</b></td><td><span class="frHeadline">Bamako demande le départ</span></td></tr>
<tr><td><b>PD</b></td><td>19 septembre 2025</td></tr><tr><td><b>SN</b></td><td>Le Monde</td></tr>
<tr><td><b>LA</b></td><td>French</td></tr>
<tr><td><b>LP</b></td><td><p class="articleParagraph">Le gouvernement a répondu hier.</p></td></tr>
<tr><td><b>TD</b></td><td><p>Les soldats sont partis.</p></td></tr>
<tr><td><b>AN</b></td><td>Document LEMON00020250919el9j0001x</td></tr></table></div></body></html>`

const FACTIVA_BLOCKS = `<html><body><div class="article frArticle"><div><span class="frHeadline">Bamako demande le départ</span></div>
<div>Anne Diallo</div><div>533 mots</div><div>19 septembre 2025</div><div>Le Monde</div><div>LEMON</div><div>Français</div>
<div>© 2025 Le Monde</div><p class="articleParagraph">Le gouvernement a répondu hier.</p><p>Les soldats sont partis.</p>
<p>Document LEMON00020250919el9j0001x</p></div></body></html>`

const STORY = { title: 'Bamako demande le départ', outlet: 'Le Monde', date: '2025-09-19', text: BODY }

describe('an export of Factiva', () => {
  it('is read with its field codes, document by document', () => {
    expect(archivedTexts(CODED)).toEqual([
      { ...STORY, id: 'LEMON00020250919el9j0001x', lang: 'French' },
      {
        id: 'GRDN000020250920el9k0002y',
        title: 'Second story',
        outlet: 'The Guardian',
        date: '2025-09-20',
        lang: 'English',
        text: 'The army left.\n\nNobody saw it go.',
      },
    ])
  })

  it('is read without them', () => {
    expect(archivedTexts(PLAIN)).toEqual([{ ...STORY, id: 'LEMON00020250919el9j0001x', lang: 'français' }])
  })

  it('is read with lines that end as Windows has them', () => {
    expect(archivedTexts(PLAIN.replaceAll('\n', '\r\n'))).toEqual(archivedTexts(PLAIN))
  })

  it('is read as a page, as a table or in blocks', () => {
    expect(archivedPages(FACTIVA_TABLE)).toEqual([{ ...STORY, id: 'LEMON00020250919el9j0001x', lang: 'French' }])
    expect(archivedPages(FACTIVA_BLOCKS)).toEqual([{ ...STORY, id: 'LEMON00020250919el9j0001x', lang: 'Français' }])
  })
})

it('a document of an export that cannot be read is told in its place, and the others come in', () => {
  const broken = 'Nothing that could be a head.\n\nDocument LEMON00020250919el9j0009x\n\n'
  expect(archivedTexts(`${broken}${PLAIN}`)).toMatchObject([null, STORY])
  const page = EUROPRESSE_PAGE.replace(
    '<article>',
    '<article><span class="DocPublicationName">Le Soir</span></article><article>',
  )
  expect(archivedPages(page).map((one) => one?.outlet ?? null)).toEqual([null, 'Le Figaro', 'Ouest-France'])
})

describe('an export of Europresse', () => {
  it('is read as a page, with the day from its key where the header has none', () => {
    expect(archivedPages(EUROPRESSE_PAGE)).toEqual([
      { ...STORY, id: 'news·20250922·LF·204', outlet: 'Le Figaro', date: '2025-09-22', lang: null },
      {
        id: 'news·20250923·OF·9',
        title: null,
        outlet: 'Ouest-France',
        date: '2025-09-23',
        lang: null,
        text: 'Une réunion.',
      },
    ])
  })

  it('is read as a text', () => {
    expect(archivedTexts(EUROPRESSE_TEXT)).toEqual([
      { ...STORY, id: 'news·20250922·LF·204×20×1234', outlet: 'Le Figaro', date: '2025-09-22', lang: null },
      {
        id: 'news·20250923·LMF·abc',
        title: 'Paris se tait',
        outlet: 'Le Monde',
        date: '2025-09-23',
        lang: null,
        text: 'Aucune réaction.',
      },
    ])
  })
})

describe('what is no export', () => {
  it.each([
    ['a text', 'Bamako\n\nLe 19 septembre 2025, l’armée est partie. Document secret.\n\nFin.'],
    ['a text that names a document', 'HD means “high definition”.\n\nDocument 12\n\nThe end.'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(archivedTexts(text)).toEqual([])
  })

  it.each([
    ['<div class="article main"><h1>Mali</h1><p>533 words were said.</p><p>On 19 September 2025.</p></div>'],
    ['<article><h1>Mali</h1><p>The army left.</p></article>'],
  ])('%s', (html) => {
    expect(archivedPages(html)).toEqual([])
  })
})

it.each([
  ['Le Monde, no. 25012', 'Le Monde'],
  ['Ouest-France - Bretagne', 'Ouest-France'],
  ['La Croix (site web)', 'La Croix'],
  ['', null],
])('the publication of “%s” is %s', (written, name) => {
  expect(publicationName(written)).toBe(name)
})
