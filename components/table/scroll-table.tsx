import type { ReactNode } from 'react'
import './scroll-table.css'

/**
 * A table in a region of its own, which scrolls sideways where the screen is narrow and takes the keyboard for it.
 * The first column stays in view.
 */
export function ScrollTable({ label, caption, children }: { label: string; caption: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard
    <section aria-label={label} tabIndex={0} className="scroll-table">
      <table>
        <caption>
          <span>{caption}</span>
        </caption>
        {children}
      </table>
    </section>
  )
}
