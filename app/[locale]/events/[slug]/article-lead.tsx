import { ArticleText } from '@/components/reading/article-text'
import '@/components/reading/reading.css'
import type { ArticleText as Article } from '@/lib/model/reading'
import { selectReading } from '@/lib/view/select-reading'
import type { PageData } from '../../../page-data'

/** The lead is the first paragraph, and the next one too while there are fewer characters than this: one short sentence. */
const LEAST_LEAD = 160

/** How an article opens, underlined as in the reading view. */
export function ArticleLead({ data, article }: { data: PageData; article: Article }) {
  const { codebook, locale, state } = data
  const panel = selectReading(article, codebook.cues, { shown: null, furniture: false })
  const paragraphs = panel.blocks.filter(({ kind }) => kind === 'paragraph')
  let length = 0
  const blocks = paragraphs.filter(({ start, end }) => {
    const wanted = length < LEAST_LEAD
    length += end - start
    return wanted
  })
  return (
    <div className="reading-text" lang={article.row.lang}>
      <ArticleText
        panel={{ ...panel, blocks, trailing: [] }}
        lang={article.row.lang}
        locale={locale}
        focus={null}
        voice={state.voice === 'all' ? null : state.voice}
      />
    </div>
  )
}
