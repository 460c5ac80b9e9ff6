import { ScrollTable } from '@/components/table/scroll-table'
import { codebook as messagesOf } from '@/lib/messages/codebook'
import { formatNumber } from '@/lib/messages/format-number'
import type { Locale } from '@/lib/messages/locale'
import type { Actor } from '@/lib/model/codebook'
import { LANGUAGES } from '@/lib/model/language'

/** An actor and what it may be called, with the stance that this codebook gives each designation. */
export function ActorEntry({ locale, actor }: { locale: Locale; actor: Actor }) {
  const messages = messagesOf[locale]
  const heads = { en: messages.english, fr: messages.french }
  return (
    <section id={`actor-${actor.id}`} aria-labelledby={`actor-${actor.id}-title`} className="scroll-mt-6">
      <h3 id={`actor-${actor.id}-title`} className="mb-2 text-lg">
        {actor.label[locale]}
      </h3>
      <ScrollTable caption={messages.actorCaption(actor.label[locale])}>
        <thead>
          <tr>
            <th scope="col">{messages.designation}</th>
            <th scope="col" className="num">
              {messages.stance}
            </th>
            {LANGUAGES.map((lang) => (
              <th key={lang} scope="col">
                {heads[lang]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...actor.designations]
            .sort((a, b) => b.stance - a.stance)
            .map((designation) => (
              <tr key={designation.id}>
                <th scope="row">
                  {designation.label[locale]}
                  {designation.note === undefined ? null : (
                    <span className="block font-normal text-muted text-sm">{designation.note[locale]}</span>
                  )}
                </th>
                <td className="num">
                  {designation.stance > 0 ? '+' : ''}
                  {formatNumber(locale, designation.stance)}
                </td>
                {LANGUAGES.map((lang) => (
                  <td key={lang} lang={lang} className="font-mono text-xs leading-6">
                    {designation[lang].join(', ')}
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </ScrollTable>
    </section>
  )
}
