/** What a page says of its article for machines (schema.org). Strings as they stand, entities and all; null: not said. */
export interface LinkedArticle {
  readonly headline: string | null
  readonly authors: readonly string[]
  readonly published: string | null
  readonly lang: string | null
  readonly publisher: string | null
  readonly url: string | null
  readonly body: string | null
}

type Fields = Readonly<Record<string, unknown>>

const ARTICLE = /(?:Article|BlogPosting|Report|Review)$/
/** Articles lie at the top, in an array, in `@graph`, or in one page or list around them. */
const DEEPEST = 6
const MOST_NODES = 5000

/** The articles that a page's JSON-LD describes, in order. What is not JSON, or has no article in it, says nothing. */
export function linkedArticles(texts: readonly string[]): LinkedArticle[] {
  const nodes = texts.flatMap((text) => nodesOf(parse(text)))
  const named = new Map(
    nodes.flatMap((node) =>
      typeof node['@id'] === 'string' && stringOf(node.name) !== null ? [[node['@id'], node] as const] : [],
    ),
  )
  return nodes.filter(isArticle).map((node) => articleOf(node, named))
}

function parse(text: string): unknown {
  const bare = text
    .trim()
    .replace(/^(?:\/\/ ?)?(?:<!\[CDATA\[|<!--)|(?:\/\/ ?)?(?:\]\]>|-->)$/g, '')
    .trim()
    .replace(/;$/, '')
  for (const form of [bare, bare.replace(/\p{Cc}/gu, ' '), bare.replace(/,(\s*[}\]])/g, '$1')]) {
    try {
      const value: unknown = JSON.parse(form)
      return value
    } catch {
      // Line breaks inside strings, or a comma too many: the next form mends it.
    }
  }
  return null
}

/** Every object from the top down, breadth first. */
function nodesOf(value: unknown): Fields[] {
  const nodes: Fields[] = []
  let level: unknown[] = [value]
  for (let depth = 0; depth < DEEPEST && level.length > 0 && nodes.length < MOST_NODES; depth++) {
    const next: unknown[] = []
    for (const one of level) {
      if (Array.isArray(one)) next.push(...one.slice(0, MOST_NODES))
      else if (isFields(one)) {
        nodes.push(one)
        next.push(...Object.values(one).filter((inner) => typeof inner === 'object'))
      }
    }
    level = next
  }
  return nodes
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isArticle = (node: Fields) => listOf(node['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type))

function articleOf(node: Fields, named: ReadonlyMap<string, Fields>): LinkedArticle {
  return {
    headline: stringOf(node.headline) ?? stringOf(node.name),
    authors: namesOf(node.author ?? node.creator, named),
    published: stringOf(node.datePublished) ?? stringOf(node.dateCreated),
    lang: stringOf(node.inLanguage) ?? (isFields(node.inLanguage) ? stringOf(node.inLanguage.alternateName) : null),
    publisher: namesOf(node.publisher, named)[0] ?? null,
    url: addressOf(node.mainEntityOfPage) ?? addressOf(node.url),
    body: stringOf(node.articleBody),
  }
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

const stringOf = (value: unknown): string | null => {
  const [first] = listOf(value)
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : null
}

const addressOf = (value: unknown) => stringOf(value) ?? (isFields(value) ? stringOf(value['@id'] ?? value.url) : null)

/** Names of persons or organisations, given as text, as objects, or by reference to another node. */
function namesOf(value: unknown, named: ReadonlyMap<string, Fields>): string[] {
  return listOf(value)
    .slice(0, 20)
    .flatMap((one) => {
      if (typeof one === 'string') return one.trim() === '' ? [] : [one.trim()]
      if (!isFields(one)) return []
      const id = one['@id']
      const name = stringOf(one.name) ?? (typeof id === 'string' ? stringOf(named.get(id)?.name) : null)
      return name === null ? [] : [name]
    })
}
