import { isLocale } from '@/lib/messages/locale'
import { preview } from '@/lib/messages/preview'
import { allCues, dataFor, headlineCues } from '../../../page-data'
import { previewImage } from '../../../preview-card'
import { previewOf } from '../../../preview-of'

/** `/preview/compare?…`: the picture that goes with a link to `/compare?…`, with that view's title and numbers. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ locale: string; view: string[] }> },
): Promise<Response> {
  const { locale, view } = await params
  const language = isLocale(locale) ? locale : 'en'
  const asked = Object.fromEntries(new URL(request.url).searchParams)
  const data = await dataFor(language, asked, view[0] === 'compare' ? headlineCues : allCues)
  const card = await previewOf(view, data)
  if (card === null) return new Response(preview[language].unknown, { status: 404 })
  return previewImage(card)
}
