import { describe, expect, it } from 'vitest'
import { dayOf } from '@/lib/text/page/published-date'
import { readPage } from '@/lib/text/page/read-page'

const data = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`
const article = { '@type': ['NewsArticle'], headline: 'Kidal reprise', datePublished: '2023-11-14T23:30:00+01:00' }
const facts = (head: string, body = '', html = '<html>') =>
  readPage(`${html}<head>${head}</head><body>${body}<p>Texte.</p></body></html>`)

describe('what a page says of its article', () => {
  it.each([
    ['title', 'JSON-LD', data(article), '', { value: 'Kidal reprise', from: 'json_ld' }],
    [
      'title',
      'the heading that agrees',
      data(article),
      '<h1>Le Site</h1><h1>Mali : Kidal reprise</h1>',
      { value: 'Mali : Kidal reprise', from: 'heading' },
    ],
    [
      'title',
      'OpenGraph without the site',
      '<meta property="og:title" content="Kidal &amp;#8211; reprise | Le Site"><meta property="og:site_name" content="Le Site">',
      '',
      { value: 'Kidal – reprise', from: 'opengraph' },
    ],
    [
      'title',
      '<title> without a short end',
      '<title>Kidal reprise par l’armée malienne - Le Site</title>',
      '',
      { value: 'Kidal reprise par l’armée malienne', from: 'title' },
    ],
    [
      'title',
      'a title with a dash of its own',
      '<title>Mali - la ville de Kidal reprise par l’armée du pays</title>',
      '',
      { value: 'Mali - la ville de Kidal reprise par l’armée du pays', from: 'title' },
    ],
    ['title', 'nothing', '', '', null],
    [
      'date',
      'JSON-LD, on the day of its own time zone',
      data({ '@graph': [{ '@type': 'WebPage' }, article] }),
      '',
      { value: '2023-11-14', from: 'json_ld' },
    ],
    [
      'date',
      'a <meta>',
      '<meta property="article:published_time" content="2023-11-14T08:00:00Z">',
      '',
      { value: '2023-11-14', from: 'meta' },
    ],
    [
      'date',
      'microdata',
      '',
      '<span itemprop="datePublished">14 novembre 2023</span>',
      { value: '2023-11-14', from: 'microdata' },
    ],
    [
      'date',
      '<time>',
      '',
      '<article><time datetime="2023-11-14 08:00">hier</time></article>',
      { value: '2023-11-14', from: 'time' },
    ],
    [
      'date',
      'a short element named for it',
      '',
      '<p class="date-block">Il y a un an, le 3 mars 2022, tout a commencé, et ce qui suit est trop long pour n’être qu’une date.</p><div class="post-date">Mis en ligne le 14 novembre 2023</div>',
      { value: '2023-11-14', from: 'label' },
    ],
    [
      'date',
      'the address',
      '<link rel="canonical" href="https://exemple.fr/2023/11/14/kidal">',
      '',
      { value: '2023-11-14', from: 'address' },
    ],
    [
      'byline',
      'JSON-LD, by reference',
      data({
        '@graph': [
          { ...article, author: [{ '@id': '#a' }, { name: 'B. Keïta' }] },
          { '@id': '#a', name: 'A. Diallo' },
        ],
      }),
      '',
      { value: 'A. Diallo, B. Keïta', from: 'json_ld' },
    ],
    [
      'byline',
      'a <meta>, without “par”',
      '<meta name="author" content="Par Awa Diallo">',
      '',
      { value: 'Awa Diallo', from: 'meta' },
    ],
    ['byline', 'nobody', '<meta name="author" content="admin">', '', null],
    [
      'byline',
      'no address for a name',
      '<meta property="article:author" content="https://facebook.com/lesite">',
      '',
      null,
    ],
    [
      'byline',
      'microdata',
      '',
      '<p>Par <a rel="author" href="/a">Awa Diallo</a></p>',
      { value: 'Awa Diallo', from: 'microdata' },
    ],
    [
      'canonical',
      'the link',
      '<link rel=canonical href=https://exemple.fr/kidal><meta property=og:url content=https://exemple.fr/autre>',
      '',
      { value: 'https://exemple.fr/kidal', from: 'link' },
    ],
    ['canonical', 'no relative address', '<link rel="canonical" href="/kidal">', '', null],
    [
      'siteName',
      'the publisher',
      data({ ...article, publisher: { name: 'Le Site' } }),
      '',
      { value: 'Le Site', from: 'json_ld' },
    ],
  ] as const)('%s from %s', (key, _, head, body, fact) => {
    expect(facts(head, body)[key]).toEqual(fact)
  })

  it('reads the language of the page', () => {
    expect(facts('', '', '<html lang="FR-fr">').lang).toEqual({ value: 'fr-fr', from: 'html' })
  })

  it.each([
    ['a comma too many', '{"@type":"Article","headline":"Kidal",}'],
    ['a line break in a string', '{"@type":"Article","headline":"Kidal","description":"un\ndeux"}'],
    ['a wrapping of old', '//<![CDATA[\n{"@type":"Article","headline":"Kidal"}\n//]]>'],
  ])('reads JSON-LD with %s', (_, text) => {
    expect(facts(`<script type="application/ld+json">${text}</script>`).title?.value).toBe('Kidal')
  })

  it('takes the described article that is the page’s', () => {
    const teaser = { '@type': 'NewsArticle', headline: 'Tout autre chose', datePublished: '2020-01-01' }
    expect(facts(`<title>Kidal reprise</title>${data([teaser, article])}`).date?.value).toBe('2023-11-14')
  })
})

describe('the day in a date', () => {
  it.each([
    ['2023-09-04T23:38:00+02:00', '2023-09-04'],
    ['20230904', '2023-09-04'],
    ['le 1er août 2022 à 14h', '2022-08-01'],
    ['Publié le 14 déc. 2021', '2021-12-14'],
    ['May 19, 2020', '2020-05-19'],
    ['4th of July 2019', '2019-07-04'],
    ['25/12/2021', '2021-12-25'],
    ['12/25/2021', '2021-12-25'],
    ['03/04/2022', null],
    ['2023-13-04', null],
    ['hier', null],
  ])('%s', (text, day) => {
    expect(dayOf(text)).toBe(day)
  })
})
