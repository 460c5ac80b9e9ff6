import { NamePhrases, type PlacedName } from '@/components/event/name-phrases'
import '@/components/event/event.css'
import { ScrollTable } from '@/components/table/scroll-table'
import { labels } from '@/lib/messages/labels'
import type { Locale } from '@/lib/messages/locale'
import { outlet as messagesOf } from '@/lib/messages/outlet'
import type { Actor } from '@/lib/model/codebook'

export interface NameRow {
  readonly actor: string
  readonly designation: string
  readonly names: readonly PlacedName[]
}

interface Props {
  readonly locale: Locale
  readonly rows: readonly NameRow[]
  readonly actors: readonly Actor[]
}

/** What the outlet calls whom, in its own voice and in the words of others. */
export function OutletNames({ locale, rows, actors }: Props) {
  const messages = messagesOf[locale]
  const named = actors.filter(({ id }) => rows.some(({ actor }) => actor === id))
  return (
    <ScrollTable caption={messages.namesCaption}>
      <thead>
        <tr>
          <th scope="col">{messages.designation}</th>
          <th scope="col">{labels[locale].voice.own}</th>
          <th scope="col">{messages.otherVoices}</th>
        </tr>
      </thead>
      {named.map((actor) => (
        <tbody key={actor.id}>
          <tr className="naming-actor">
            <th scope="rowgroup" colSpan={3}>
              {actor.label[locale]}
            </th>
          </tr>
          {actor.designations.map((designation) => {
            const row = rows.find((one) => one.actor === actor.id && one.designation === designation.id)
            if (row === undefined) return null
            return (
              <tr key={designation.id}>
                <th scope="row" className="text-secondary">
                  {designation.label[locale]}
                </th>
                <td>
                  <NamePhrases locale={locale} names={row.names.filter(({ hit }) => hit.voice === 'own')} />
                </td>
                <td>
                  <NamePhrases locale={locale} names={row.names.filter(({ hit }) => hit.voice !== 'own')} />
                </td>
              </tr>
            )
          })}
        </tbody>
      ))}
    </ScrollTable>
  )
}
