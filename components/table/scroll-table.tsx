import type { ReactNode } from 'react'
import './scroll-table.css'

/**
 * A table in a region of its own, which scrolls sideways where the screen is narrow and takes the keyboard for it.
 * The first column stays in view. The caption names both, so that no two on a page may have the same.
 */
export function ScrollTable({ caption, children }: { caption: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard
    <section aria-label={caption} tabIndex={0} className="scroll-table">
      <table>
        <caption>
          <span>{caption}</span>
        </caption>
        {children}
      </table>
    </section>
  )
}
