import { describe, expect, it } from 'vitest'
import type { Language } from '@/lib/model/language'
import { readVoices } from './read-voices'

/** Phrase → who speaks it; null: reported, but of nobody the text names. */
type Row = [lang: Language, text: string, reported: string, speaker: string | null, own: string]

describe('reported speech is its speaker’s, in the outlet’s words', () => {
  it.each<Row>([
    ['fr', 'Le ministre a dit que Wagner avait quitté le Mali.', 'Wagner avait', 'Le ministre', 'Le ministre'],
    ['en', 'The minister said that Wagner had left Mali.', 'Wagner had', 'The minister', 'The minister'],
    ['en', 'The minister said Wagner had left Mali.', 'Wagner had', 'The minister', 'The minister'],
    ['en', 'Wagner had left Mali, the minister said.', 'Wagner had', 'the minister', 'the minister'],
    ['en', 'Wagner had left Mali, said the minister.', 'Wagner had', 'the minister', 'the minister'],
    ['fr', 'Wagner a quitté le Mali, a affirmé le ministre.', 'Wagner a', 'le ministre', 'le ministre'],
    ['en', 'Wagner, he said, has left Mali.', 'has left', 'he', 'he said'],
    ['en', 'Officials told reporters that Wagner had left.', 'Wagner had', 'Officials', 'told'],
    ['en', 'Mali’s junta said Thursday it had asked Paris to leave.', 'it had asked', 'Mali’s junta', 'Thursday'],
    ['en', 'Police say the man, who was arrested on Monday, had planned attacks.', 'had planned', 'Police', 'Police'],
    ['fr', 'Selon les Européens, Wagner pille le Mali.', 'Wagner pille', 'les Européens', 'Selon les Européens'],
    ['fr', 'Wagner pille le Mali, selon Paris.', 'Wagner pille', 'Paris', 'selon Paris'],
    ['fr', 'D’après un rapport de l’ONU, la junte recule.', 'la junte', 'un rapport de l’ONU', 'D’après'],
    [
      'fr',
      'À en croire le porte-parole, les terroristes ont fui.',
      'les terroristes',
      'le porte-parole',
      'À en croire',
    ],
    ['fr', 'De source diplomatique, Wagner est au Mali.', 'Wagner est', 'source diplomatique', 'De source'],
    ['fr', 'Pour Bamako, la France a trahi le Mali.', 'la France', 'Bamako', 'Pour Bamako'],
    ['fr', 'Pour les experts, la junte est affaiblie.', 'la junte', 'les experts', 'Pour les experts'],
    ['en', 'According to some French media, the junta is weak.', 'the junta', 'some French media', 'According to'],
    ['en', 'The junta is weak, according to the AP.', 'The junta', 'the AP', 'according to'],
    [
      'fr',
      'Les autorités font appel, selon Paris, aux mercenaires russes.',
      'mercenaires russes',
      'Paris',
      'selon Paris',
    ],
    ['fr', 'Bamako accuse Paris de soutenir des terroristes.', 'soutenir des', 'Bamako', 'accuse Paris'],
    ['en', 'Officials accused France of arming terrorists.', 'arming terrorists', 'Officials', 'accused France'],
    ['fr', 'Moscou promet de livrer des armes.', 'livrer des armes', 'Moscou', 'Moscou promet'],
    ['en', 'Moscow vowed to deliver arms.', 'deliver arms', 'Moscow', 'Moscow vowed'],
    ['fr', 'L’armée dit avoir tué dix terroristes.', 'avoir tué', 'L’armée', 'L’armée dit'],
    ['fr', 'Paris a demandé à la junte de partir.', 'partir', 'Paris', 'Paris a demandé'],
    ['en', 'Paris urged the junta to leave.', 'leave', 'Paris', 'Paris urged'],
    ['fr', 'Le ministre a demandé si Wagner partait.', 'Wagner partait', 'Le ministre', 'Le ministre a'],
    [
      'fr',
      'Les autorités, qui jugent ce profil très proche de la Russie, refusent.',
      'proche',
      'Les autorités',
      'Les autorités',
    ],
    ['en', 'The French consider Sy as close to Russia.', 'close to Russia', 'The French', 'The French'],
    ['en', 'Paris denies arming terrorists.', 'arming', 'Paris', 'Paris denies'],
    ['fr', 'Bamako, qui accuse Paris d’ingérence, a rompu.', 'ingérence', 'Bamako', 'a rompu'],
    ['en', 'The group is accused of killing civilians.', 'killing civilians', null, 'The group'],
    ['fr', 'L’homme est accusé d’espionner le Mali.', 'espionner', null, 'L’homme'],
    [
      'fr',
      'Des informations selon lesquelles Wagner pille le pays circulent.',
      'Wagner pille',
      'Des informations',
      'Des inf',
    ],
  ])('%s: %s', (lang, text, phrase, speaker, own) => {
    const { spanOf } = readVoices(text, lang)
    expect(spanOf(phrase)).toMatchObject({ voice: 'reported', speaker: speaker === null ? null : { text: speaker } })
    expect(spanOf(own).voice).toBe('own')
  })
})

describe('what is said without a reporting clause stays the outlet’s own', () => {
  it.each<[Language, string, string]>([
    ['fr', 'Le Mali affirme sa souveraineté face à la France.', 'souveraineté'],
    ['en', 'Mali asserts its sovereignty over the north.', 'sovereignty'],
    ['fr', 'La France annonce le retrait de Barkhane.', 'retrait'],
    ['fr', 'Selon que la France parte ou non, le Mali changera.', 'le Mali'],
    ['fr', 'Les prix varient selon les besoins du marché.', 'Les prix'],
    ['fr', 'Pour l’instant, la France reste au Mali.', 'la France'],
    ['fr', 'La junte est plus forte que la France.', 'la France'],
    ['fr', 'Elle explique l’œuvre qu’elle propose au public.', 'elle propose'],
    ['en', 'The police report was long.', 'was long'],
    ['en', 'I knew that the war was lost.', 'the war'],
    ['fr', 'Moscou promet de livrer des armes, mais la France doute.', 'la France'],
    ['en', 'Moscow says it will help, but France has left.', 'France has'],
    ['en', 'Macron says France will stay; the army leaves.', 'the army'],
  ])('%s: %s', (lang, text, phrase) => {
    expect(readVoices(text, lang).spanOf(phrase).voice).toBe('own')
  })
})

describe('the journalistic conditional and its like are reported and hedged', () => {
  it.each<[Language, string, string]>([
    ['fr', 'Wagner aurait livré des armes à Bamako.', 'armes'],
    ['fr', 'Trente soldats seraient morts dans l’attaque.', 'soldats'],
    ['fr', 'Le convoi, qui aurait été attaqué par la milice, roulait vers Gao.', 'milice'],
    ['en', 'Wagner reportedly delivered arms to Bamako.', 'arms'],
    ['en', 'Wagner is said to have delivered arms.', 'have delivered'],
  ])('%s: %s', (lang, text, phrase) => {
    expect(readVoices(text, lang).spanOf(phrase)).toMatchObject({ voice: 'reported', speaker: null, hedged: true })
  })

  it.each<[why: string, text: string, phrase: string]>([
    ['a condition in the sentence', 'Si la France partait, Wagner aurait livré des armes.', 'armes'],
    ['a polite opinion', 'Il serait souhaitable de partir.', 'partir'],
    ['a missed duty', 'La France aurait dû partir plus tôt.', 'partir'],
    ['the clause beside a relative one', 'Le convoi, qui aurait été attaqué, roulait vers Gao.', 'roulait'],
  ])('but not %s', (_, text, phrase) => {
    expect(readVoices(text, 'fr').spanOf(phrase).voice).toBe('own')
  })

  it('and not the future in the past: it is reported plainly', () => {
    const { spanOf } = readVoices('Le gouvernement a annoncé qu’il serait remplacé.', 'fr')
    expect(spanOf('remplacé')).toMatchObject({ voice: 'reported', hedged: false, speaker: { text: 'Le gouvernement' } })
  })
})

describe('headlines', () => {
  const body = '\n\nDonald Trump said on Monday that the deal was dead.'
  it.each<[string, string, 'reported' | 'own']>([
    ['Trump: Deal is over', 'Deal', 'reported'],
    ['Deal is over: poll', 'Deal', 'reported'],
    ['US-Mali: deal is over', 'deal', 'own'],
    ['Mali: deal is over', 'deal', 'own'],
  ])('%s', (title, phrase, voice) => {
    const { spanOf } = readVoices(title + body, 'en', { start: 0, end: title.length })
    expect(spanOf(phrase).voice).toBe(voice)
  })
})
