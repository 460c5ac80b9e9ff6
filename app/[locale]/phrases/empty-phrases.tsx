import { PageLink } from '@/components/frame/page-link'
import { messagesFor } from '@/lib/messages/messages-for'
import type { PhraseQuery } from '@/lib/model/reading'
import { readPhrases } from '@/lib/store/read'
import { selectPhraseQuery } from '@/lib/view/phrase-query'
import { viewHref } from '@/lib/view/view-href'
import { DEFAULT_VIEW } from '@/lib/view/view-state'
import type { PageData } from '../../page-data'
import { cueName, NARROWING, type Narrowing, withDefault, wordsOf } from '../../view-words'

const PATTERNS_SHOWN = 14

/** Why no row is here: the choice that shuts out the most, what would be there without it, and what was looked for. */
export async function EmptyPhrases({
  data,
  query,
  total,
  pages,
}: {
  data: PageData
  query: PhraseQuery
  total: number
  pages: number
}) {
  const { locale, state } = data
  const { empty } = messagesFor(locale).phrases
  if (total > 0)
    return (
      <p>
        {empty.beyond(pages)}{' '}
        <PageLink href={viewHref('/phrases', state, { page: pages }, locale)}>{empty.lastPage}</PageLink>
      </p>
    )
  const narrowest = await narrowestChoice(data)
  const words = narrowest === null ? null : wordsOf(narrowest.param, data)
  return (
    <div className="max-w-prose">
      <h2 className="text-xl">{empty.title}</h2>
      {query.search === '' ? <p className="mt-2 text-secondary">{empty.zero}</p> : null}
      {narrowest === null || words === null ? null : (
        <>
          <p className="mt-2 text-secondary">
            {empty.because(words.name, words.value)} {empty.without(narrowest.total)}
          </p>
          <p className="mt-4 flex flex-wrap gap-3">
            <PageLink
              href={viewHref('/phrases', state, withDefault(narrowest.param), locale)}
              scroll={false}
              className="button button-strong"
            >
              {empty.remove(`${words.name.toLocaleLowerCase(locale)}`)}
            </PageLink>
            <PageLink href={viewHref('/phrases', DEFAULT_VIEW, {}, locale)} className="button">
              {empty.all}
            </PageLink>
          </p>
        </>
      )}
      {query.search === '' ? <Patterns data={data} /> : null}
    </div>
  )
}

/** Written forms of the cues asked for, so that nobody wonders whether another spelling was missed. */
function Patterns({ data }: { data: PageData }) {
  const { locale, state } = data
  const { empty } = messagesFor(locale).phrases
  const cues = data.codebook.cues.filter(({ id }) => state.cues.includes(id)).slice(0, 3)
  if (cues.length === 0) return null
  return (
    <>
      <h3 className="mt-8 font-semibold">{empty.variants}</h3>
      <dl className="mt-2 grid gap-3">
        {cues.map((cue) => (
          <div key={cue.id}>
            <dt>
              <PageLink href={`${viewHref('/codebook', DEFAULT_VIEW, {}, locale)}#${cue.id}`}>
                {cueName(data, cue.id)}
              </PageLink>
            </dt>
            {(['fr', 'en'] as const)
              .filter((lang) => state.lang === null || state.lang === lang)
              .map((lang) => (
                <dd key={lang} lang={lang} className="font-serif text-secondary">
                  {cue.concepts
                    .filter(({ strength }) => strength === 'core')
                    .flatMap((concept) => concept[lang].slice(0, 3))
                    .slice(0, PATTERNS_SHOWN)
                    .join(', ')}
                  {' …'}
                </dd>
              ))}
          </div>
        ))}
      </dl>
    </>
  )
}

/** The choice without which there would be most phrases; null where no single one stands in the way. */
async function narrowestChoice(data: PageData): Promise<{ param: Narrowing; total: number } | null> {
  const set = NARROWING.filter((param) => wordsOf(param, data) !== null)
  const counted = await Promise.all(
    set.map(async (param) => {
      const query = selectPhraseQuery(data.corpus, { ...data.state, ...withDefault(param), page: 1 })
      return { param, total: (await readPhrases({ ...query, perPage: 1 }, data.state.v)).total }
    }),
  )
  const [best] = counted.filter(({ total }) => total > 0).sort((a, b) => b.total - a.total)
  return best ?? null
}
