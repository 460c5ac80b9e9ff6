import type { Language } from '@/lib/model/language'
import type { CueHead } from '@/lib/view/panel'
import { CueMarker } from './cue-marker'
import { cueColour } from './marker-path'

interface BareProps {
  readonly code: string
  readonly colour: number | null
  /** Full name of the cue, where the page does not say it beside the chip. */
  readonly title?: string
}

interface NamedProps {
  readonly cue: Pick<CueHead, 'code' | 'colour' | 'short'>
  readonly locale: Language
}

/**
 * What tells a cue from the others: its two-letter code in ink, its marker and a border in its colour. Never coloured text.
 *
 * Given a cue and a language it is followed by the cue's short name. Alone, it is read out by its title, and without one it
 * is decoration beside words that say the same.
 */
export function CueChip(props: BareProps | NamedProps) {
  if ('cue' in props) {
    const { cue, locale } = props
    return (
      <span className="inline-flex items-baseline gap-1.5">
        <Chip code={cue.code} colour={cue.colour} />
        <span>{cue.short[locale]}</span>
      </span>
    )
  }
  return <Chip {...props} />
}

function Chip({ code, colour, title }: BareProps) {
  const name = title === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': title, title }
  return (
    <span
      {...name}
      className="inline-flex h-[1.375rem] flex-none items-center gap-1 self-center rounded-[3px] border-[1.5px] bg-card px-1 font-semibold text-[0.8125rem] text-ink leading-none"
      style={{ borderColor: cueColour(colour) }}
    >
      <svg aria-hidden="true" width="9" height="9" viewBox="-5.5 -5.5 11 11" className="flex-none">
        <CueMarker colour={colour} x={0} y={0} />
      </svg>
      {code}
    </span>
  )
}
