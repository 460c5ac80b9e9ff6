import { describe, expect, it } from 'vitest'
import { cleanDocument } from '@/lib/text/clean'
import { readPage, toRawDocument } from '@/lib/text/page/read-page'

const FIRST =
  'L’armée malienne a annoncé lundi avoir repris le camp de Kidal, que les casques bleus avaient quitté la veille.'
const SECOND =
  '« Nous y resterons », a déclaré le colonel Diarra, qui refuse de dire combien d’hommes il commande dans la ville.'
const THIRD =
  'La mission des Nations unies, elle, dit avoir détruit du matériel qu’elle ne pouvait emporter, faute d’autorisation de vol.'
const ticker = '<ul>'.concat(
  '<li><a href="/x">Le président reçoit son homologue à Bamako ce lundi</a></li>'.repeat(8),
  '</ul>',
)

const page = (article: string, head = '') =>
  `<html lang="fr-FR"><head><title>Kidal reprise - Le Site</title>${head}</head><body><nav><a href="/">Accueil</a></nav>
  <div id="page"><article><h1>Kidal reprise</h1>${article}</article><div class="sidebar">${ticker}</div></div>
  <footer><p>Mentions légales. Tous droits réservés.</p></footer></body></html>`

const blocks = (html: string) =>
  readPage(html)
    .text.split('\n\n')
    .filter((block) => block !== 'Kidal reprise')

describe('the main text of a page', () => {
  it.each([
    ['paragraphs', `<p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p>`],
    ['paragraphs that are never closed', `<p>${FIRST}<p>${SECOND}<p>${THIRD}`],
    ['paragraphs made of line breaks', `<div>${FIRST}<br><br>${SECOND}<br/><br/>${THIRD}</div>`],
    ['one block each', `<div>${FIRST}</div><div>${SECOND}</div><div>${THIRD}</div>`],
    ['misnested marks', `<p><b><i>${FIRST}</b></i></p></div></span><p>${SECOND}</p><p>${THIRD}`],
    [
      'scripts, styles and comments between',
      `<p>${FIRST}</p><script>var a = "<p>Non.</p>"</script><!-- <p>Non.</p> --><p>${SECOND}</p><style>p {}</style><p>${THIRD}</p>`,
    ],
    ['a drawing that is never closed', `<p>${FIRST}</p><svg><path d="M0 0"><p>${SECOND}</p><p>${THIRD}</p>`],
    [
      'a text that a script puts in',
      `<script type="text/template"><p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p></script>`,
    ],
  ])('%s', (_, article) => {
    expect(blocks(page(article))).toEqual([FIRST, SECOND, THIRD])
  })

  it('has no ticker, menu or footer in it', () => {
    expect(readPage(page(`<p>${FIRST}</p><p>${SECOND}</p>`)).text).not.toMatch(/homologue|Accueil|Mentions/)
  })

  it('is put back where the library takes a list of names for the article', () => {
    const names = Array.from({ length: 80 }, (_, i) => `Signataire ${i}, université, ville`).join('<br>')
    const letter = `${FIRST} ${SECOND} ${THIRD} `.repeat(2).trim()
    const { text } = readPage(
      `<html><body><div class="a"><div>${letter}<br><br>${letter}</div><div><p>${names}</p></div></div></body></html>`,
    )
    expect(text).toContain(FIRST)
  })

  it.each(['ul li', 'div p'])('is the short item and not the teasers beside it (%s)', (shape) => {
    const [list, item] = shape.split(' ')
    const teasers = Array.from(
      { length: 9 },
      (_, i) => `<${item}><a href="/${i}">Le Niger rompt un accord avec Washington ${i}</a> ${THIRD}</${item}>`,
    )
    const html = `<body><h1>Kidal reprise</h1><div class="texte"><p>${FIRST}</p></div><div class="fil"><${list}>${teasers.join('')}</${list}></div></body>`
    expect(readPage(html).text.replace('Kidal reprise\n\n', '')).toBe(FIRST)
  })

  it('comes from the description for machines where the page hides it', () => {
    const body = `${FIRST}\n${SECOND}\n${THIRD}`
    const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'Kidal reprise', articleBody: body })
    const read = readPage(page('<p>Réservé aux abonnés.</p>', `<script type="application/ld+json">${data}</script>`))
    expect(read).toMatchObject({ text: `${FIRST}\n\n${SECOND}\n\n${THIRD}`, textFrom: 'json_ld' })
  })

  it('keeps entities, no-break spaces and table rows, and no soft hyphens', () => {
    const row = '<table><tr><td>1er<td>2e</table>'
    const { text } = readPage(`<p>L&rsquo;&eacute;t&eacute;&nbsp;: sou&shy;ve&#173;rain&#x65;</p>${row}`)
    expect(text).toBe('L’été\u00a0: souveraine\n\n1er\t2e')
  })

  it('goes through the pipeline with its headline once', () => {
    const raw = toRawDocument('kidal', readPage(page(`<p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p>`)))
    const { text, titleSpan } = cleanDocument(raw)
    expect(text).toBe(`Kidal reprise\n\n${FIRST}\n\n${SECOND}\n\n${THIRD}`)
    expect(titleSpan).toEqual({ start: 0, end: 13 })
  })
})

describe('hostile pages', () => {
  const many = 100_000
  const article = `<p>${FIRST}</p>`
  it.each([
    ['nested elements', `${'<div>'.repeat(many)}${article}`, FIRST],
    ['nested marks', `${'<b>'.repeat(many)}${article}`, FIRST],
    ['nested cells', `${'<table><tr><td>'.repeat(many / 10)}${article}`, FIRST],
    ['closing tags', `${'</div>'.repeat(many)}${article}`, FIRST],
    ['opening angles', `${'<'.repeat(500)}${article}`, FIRST],
    ['comments', `${'<!-- -->'.repeat(many)}${article}`, FIRST],
    ['attributes', `<div ${'a="b" '.repeat(many)}>${article}</div>`, FIRST],
    ['nested JSON', `<script type="application/ld+json">${'['.repeat(many)}</script>${article}`, FIRST],
  ])('%s', (_, html, text) => {
    expect(readPage(html).text).toContain(text)
  })

  it('tells that a page without end was cut', () => {
    const { text, issues } = readPage(`${'<div>'.repeat(60)}<p>${FIRST}</p>${'<p>&amp;</p>'.repeat(2000)}`)
    expect(text).toContain(FIRST)
    expect(issues.map(({ code }) => code)).toEqual(['page_cut'])
  })

  it.each([
    ['nothing', ''],
    ['no body', '<html><head><title>Kidal</title></head></html>'],
    ['a frame set', '<frameset><frame src="a"></frameset>'],
    ['a comment that is never closed', '<!-- <p>Kidal</p>'],
    ['a script that is never closed', '<script><p>Kidal</p>'],
  ])('tells that there is no article in %s', (_, html) => {
    expect(readPage(html)).toMatchObject({ text: '', issues: [{ code: 'no_article' }] })
  })

  it('tells that a page is too large', () => {
    expect(readPage(' '.repeat(20_000_000)).issues[0]?.code).toBe('too_large')
  })
})
