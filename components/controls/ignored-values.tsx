import type { Locale } from '@/lib/messages/locale'
import { problems } from '@/lib/messages/problems'
import type { IgnoredValue } from '@/lib/view/view-state'

const SHOWN = 6

/** The line that names what a link asked for and did not get. The page shows the rest of what was asked. */
export function IgnoredValues({ ignored, locale }: { ignored: readonly IgnoredValue[]; locale: Locale }) {
  const messages = problems[locale].ignored
  const swapped = ignored.filter(({ reason }) => reason === 'swapped')
  const left = ignored.filter(({ reason }) => reason !== 'swapped')
  const [first] = left
  const lines = [
    ...(first === undefined
      ? []
      : left.length === 1
        ? [messages.one(first.param, shorten(first.value))]
        : [
            messages.many(
              left.slice(0, SHOWN).map(({ param, value }) => messages.pair(param, shorten(value))),
              left.length - SHOWN,
            ),
          ]),
    ...swapped.map(({ value }) => messages.swapped(shorten(value))),
  ]
  return (
    <div role="status" className="empty:hidden">
      {lines.map((line) => (
        <p key={line} className="mb-4 border-warning border-s-4 bg-card px-4 py-2.5 text-sm">
          {line}
        </p>
      ))}
    </div>
  )
}

function shorten(value: string): string {
  return value.length > 60 ? `${value.slice(0, 60)}…` : value
}
