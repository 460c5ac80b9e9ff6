import { ImageResponse } from 'next/og'
import { drawable } from './drawable'

/** What a preview picture shows: a title, then a small table of numbers or some lines. */
export interface PreviewCard {
  readonly site: string
  readonly title: string
  readonly subtitle: string
  readonly columns: readonly string[]
  readonly rows: readonly {
    readonly label: string
    readonly cells: readonly { text: string; level: number | null }[]
  }[]
  readonly lines: readonly string[]
  readonly note: string
}

const INK = '#1b1e23'
const MUTED = '#5f6670'
/** The heat table's classes in the light palette: a picture has one palette, wherever it is shown. */
const CLASSES = [
  ['#eef3f8', INK],
  ['#cddceb', INK],
  ['#a3bfd9', INK],
  ['#6f98c1', INK],
  ['#3f6fa0', '#ffffff'],
  ['#1f4b7a', '#ffffff'],
] as const

const cut = (text: string, length: number) => {
  const clean = drawable(text)
  return clean.length > length ? `${clean.slice(0, length - 1).trimEnd()}…` : clean
}

/** A picture of 1200 × 630 for links in messages. Only characters that its own font has are drawn: nothing is fetched. */
export function previewImage(card: PreviewCard): ImageResponse {
  const wide = card.columns.length > 0 ? Math.floor(780 / card.columns.length) - 8 : 0
  return new ImageResponse(
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        width: '100%',
        height: '100%',
        padding: '44px 60px 36px',
        background: '#f7f7f5',
        borderTop: `14px solid ${INK}`,
        color: INK,
      }}
    >
      <div style={{ display: 'flex', fontSize: 26, color: MUTED }}>{cut(card.site, 60)}</div>
      <div style={{ display: 'flex', fontSize: 54, lineHeight: 1.12, letterSpacing: -1.5, marginTop: 10 }}>
        {cut(card.title, 76)}
      </div>
      <div style={{ display: 'flex', fontSize: 27, color: MUTED, marginTop: 12 }}>{cut(card.subtitle, 84)}</div>
      <div style={{ display: 'flex', flexDirection: 'column', marginTop: 30, flexGrow: 1 }}>
        {card.columns.length === 0 ? null : (
          <div style={{ display: 'flex', fontSize: 24, color: MUTED, marginBottom: 8 }}>
            <div style={{ display: 'flex', width: 300 }} />
            {card.columns.map((column) => (
              <div key={column} style={{ display: 'flex', width: wide, marginRight: 8 }}>
                {cut(column, Math.floor(wide / 12))}
              </div>
            ))}
          </div>
        )}
        {card.rows.map(({ label, cells }) => (
          <div key={label} style={{ display: 'flex', alignItems: 'center', marginBottom: 8 }}>
            <div style={{ display: 'flex', width: 300, fontSize: 28 }}>{cut(label, 19)}</div>
            {cells.map(({ text, level }, i) => {
              const [background, color] = (level === null ? undefined : CLASSES[level]) ?? ['#ffffff', MUTED]
              return (
                <div
                  key={card.columns[i]}
                  style={{
                    display: 'flex',
                    alignItems: 'center',
                    width: wide,
                    height: 50,
                    marginRight: 8,
                    paddingLeft: 14,
                    fontSize: 30,
                    background,
                    color,
                  }}
                >
                  {cut(text, 16)}
                </div>
              )
            })}
          </div>
        ))}
        {card.lines.map((line) => (
          <div
            key={line}
            style={{
              display: 'flex',
              fontSize: 30,
              lineHeight: 1.3,
              marginBottom: 12,
              paddingLeft: 18,
              borderLeft: `4px solid ${INK}`,
            }}
          >
            {cut(line, 130)}
          </div>
        ))}
      </div>
      <div style={{ display: 'flex', fontSize: 22, color: MUTED }}>{cut(card.note, 100)}</div>
    </div>,
    {
      width: 1200,
      height: 630,
      headers: { 'cache-control': 'public, max-age=300, stale-while-revalidate=86400' },
    },
  )
}
