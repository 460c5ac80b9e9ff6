import type { CSSProperties } from 'react'
import type { Locale } from '@/lib/messages/locale'
import type { Piece, Underline } from '@/lib/view/reading-panel'
import { FurnitureNote } from './furniture-note'

interface Props {
  readonly piece: Piece
  readonly focus: string | null
  readonly locale: Locale
}

/**
 * One piece of text with its underlines, each in its lane.
 *
 * The code of a phrase stands after its end as generated content, so that it is printed and seen without colour, and neither
 * copied nor read out in the middle of the sentence. A phrase's address leads to its first piece; where several begin with one
 * piece, one of them, a whole one if there is, gives the piece its id, and the others stand before it as empty anchors.
 */
export function UnderlinedText({ piece, focus, locale }: Props) {
  const { text, underlines, beyond, names, before } = piece
  const furniture = before.map((furnishing) => (
    <FurnitureNote key={furnishing.text} furnishing={furnishing} locale={locale} />
  ))
  const all = [...underlines, ...beyond]
  const starting = [...all, ...names].filter(({ first }) => first).map(({ hit }) => hit)
  const whole = all.find(({ first, last }) => first && last)?.hit ?? starting[0]
  const hits = [...all, ...names].map(({ hit }) => hit).join(' ')
  const opening = (
    <>
      {furniture}
      {starting
        .filter((hit) => hit !== whole)
        .map((hit) => (
          <span key={hit} id={`h-${hit}`} className="reading-anchor" />
        ))}
    </>
  )
  const id = whole === undefined ? undefined : `h-${whole}`
  if (all.length === 0)
    return (
      <>
        {opening}
        {names.length === 0 ? (
          text
        ) : (
          <span id={id} data-hits={hits}>
            {text}
          </span>
        )}
      </>
    )
  const ending = underlines.filter((underline) => underline.last).map(({ cue }) => cue.code)
  const more = beyond.filter((underline) => underline.last).length
  const codes = more > 0 ? [...ending, `+${more}`] : ending
  const focused = underlines.find(({ cue }) => cue.id === focus)
  return (
    <>
      {opening}
      <mark
        id={id}
        data-cues={all.map(({ cue }) => cue.id).join(' ')}
        data-hits={hits}
        data-codes={codes.length > 0 ? codes.join(' ') : undefined}
        data-weak={all.every(({ weak }) => weak) ? '' : undefined}
        style={styleOf(underlines, focused, focus !== null)}
      >
        {text}
      </mark>
    </>
  )
}

/** Colours of the lanes, weak ones dotted, as custom properties that the style sheet draws with. */
function styleOf(underlines: readonly Underline[], focused: Underline | undefined, inFocus: boolean): CSSProperties {
  const properties: Record<`--${string}`, string> = {}
  for (const { cue, lane, weak, last } of underlines) {
    const colour = inFocus && cue.id !== focused?.cue.id ? 'var(--rule)' : inkOf(cue.colour, 'line')
    properties[`--lane-${lane}`] = weak
      ? `repeating-linear-gradient(90deg, ${colour} 0 2px, transparent 2px 5px)`
      : `linear-gradient(${colour}, ${colour})`
    if (last) properties[`--gap-${lane}`] = '2px'
  }
  if (focused !== undefined) properties['--wash'] = inkOf(focused.cue.colour, 'wash')
  return properties
}

/** A cue without a colour is drawn in ink. */
function inkOf(colour: number | null, use: 'line' | 'wash'): string {
  if (colour === null) return use === 'line' ? 'var(--ink)' : 'var(--hover)'
  return `var(--cue-${colour}-${use})`
}
