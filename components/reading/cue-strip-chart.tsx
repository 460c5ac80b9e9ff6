import { useId } from 'react'
import { CueChip } from '@/components/cue/cue-chip'
import { cueColour } from '@/components/cue/marker-path'
import type { Locale } from '@/lib/messages/locale'
import { strip } from '@/lib/messages/strip'
import type { Cue } from '@/lib/model/codebook'
import type { StripBand, StripMark, StripRow } from '@/lib/view/select-strip'

interface Props {
  readonly locale: Locale
  readonly rows: readonly StripRow[]
  readonly bands: readonly StripBand[]
  readonly cues: readonly Cue[]
}

const HEIGHT = 22
const percent = (share: number) => `${(100 * share).toFixed(2)}%`

/**
 * Where in the article the cues stand, from its beginning to its end: one row per cue, a full mark in the outlet's own voice, a
 * hollow one in another. The list of phrases beside the text says the same in words and leads to each.
 */
export function CueStripChart({ locale, rows, bands, cues }: Props) {
  const messages = strip[locale]
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="strip-title" className="mt-14 border-rule border-t pt-6">
      <h2 id="strip-title" className="text-xl">
        {messages.heading}
      </h2>
      <p className="mt-1 mb-4 max-w-[46rem] text-secondary">{messages.note}</p>
      <figure className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1">
        {rows.map(({ cue: id, marks }) => {
          const cue = cues.find((one) => one.id === id)
          if (cue === undefined) return null
          return (
            <Row key={id} cue={cue} locale={locale}>
              <Track
                name={messages.row(cue.short[locale], marks.map(({ at }) => Math.round(100 * at)).join(', '))}
                marks={marks}
                bands={bands}
                colour={cueColour(cue.colour)}
              />
              <span className="text-end text-secondary text-sm tabular-nums">{marks.length}</span>
            </Row>
          )
        })}
        <div className="col-start-2 flex justify-between text-muted text-sm">
          <span>{messages.start}</span>
          <span>{messages.end}</span>
        </div>
      </figure>
    </section>
  )
}

function Row({ cue, locale, children }: { cue: Cue; locale: Locale; children: React.ReactNode }) {
  return (
    <>
      <span className="text-sm">
        <span className="hidden sm:inline">
          <CueChip cue={cue} locale={locale} />
        </span>
        <span className="sm:hidden">
          <CueChip code={cue.code} colour={cue.colour} title={cue.short[locale]} />
        </span>
      </span>
      {children}
    </>
  )
}

function Track({
  name,
  marks,
  bands,
  colour,
}: {
  name: string
  marks: readonly StripMark[]
  bands: readonly StripBand[]
  colour: string
}) {
  const id = useId()
  return (
    <svg role="img" aria-labelledby={id} width="100%" height={HEIGHT} className="overflow-visible">
      <title id={id}>{name}</title>
      {bands.map(({ from, to }) => (
        <rect key={from} x={percent(from)} width={percent(to - from)} y={0} height={HEIGHT} fill="var(--hover)" />
      ))}
      <line x1="0" x2="100%" y1={HEIGHT / 2} y2={HEIGHT / 2} stroke="var(--control)" />
      {marks.map(({ hit, at, voice, text }) => (
        <rect
          key={hit}
          x={percent(at)}
          y={3}
          width={7}
          height={HEIGHT - 6}
          transform="translate(-3.5 0)"
          fill={voice === 'own' ? colour : 'var(--card)'}
          stroke={colour}
          strokeWidth="1.75"
        >
          <title>{text}</title>
        </rect>
      ))}
    </svg>
  )
}
