import { describe, expect, it } from 'vitest'
import type { Language } from '@/lib/model/language'
import { readVoices } from './read-voices'

/** Sentences as agencies and newspapers write them, French and English side by side; each was wrong once. */
type Quoted = [why: string, fr: [text: string, ...quotes: string[]], en: [text: string, ...quotes: string[]]]

describe('whose a quotation is', () => {
  it.each<Quoted>([
    [
      'an aside with as',
      ['« Les terroristes », comme les appelle l’armée, ont fui.', 'Les terroristes ← l’armée'],
      ['“The terrorists”, as the army calls them, have fled.', 'The terrorists ← the army'],
    ],
    [
      'an agent',
      ['Le « partenariat gagnant-gagnant » vanté par Pékin laisse sceptique.', 'partenariat gagnant-gagnant ← Pékin'],
      ['The “win-win partnership” touted by Beijing disappoints.', 'win-win partnership ← Beijing'],
    ],
    [
      'a verb of no table after a noun phrase',
      ['« C’est un tournant », confie une source ouest-africaine.', 'C’est un tournant ← une source ouest-africaine'],
      ['“It’s a turning point,” a security source confided.', 'It’s a turning point, ← a security source'],
    ],
    [
      'an aside between verb and subject, a particle',
      ['« Ils sont partis », raconte, assise devant sa tente, Aminata Diallo.', 'Ils sont partis ← Aminata Diallo'],
      ['“They are gone,” sums up Fatoumata, who sells fish.', 'They are gone, ← Fatoumata'],
    ],
    [
      'a source before the marks',
      ['Pour lui, « c’est une question de souveraineté ».', 'c’est une question de souveraineté ← lui'],
      ['For him, “it is a question of sovereignty”.', 'it is a question of sovereignty ← him'],
    ],
    [
      'whose words they are',
      ['Il faut « reprendre la main », selon les mots du capitaine Traoré.', 'reprendre la main ← capitaine Traoré'],
      ['We must “take it back”, in the words of Captain Traoré.', 'take it back ← Captain Traoré'],
    ],
    [
      'a question, and a sentence after it',
      [
        'L’imam Dicko a demandé : « À qui profite le crime ? » Il n’a pas répondu.',
        'À qui profite le crime ? ← L’imam Dicko',
      ],
      [
        'Mahmoud Dicko asked: “Who benefits from the crime?” He did not answer.',
        'Who benefits from the crime? ← Mahmoud Dicko',
      ],
    ],
    [
      'a resolution is no speaker',
      [
        'La CEDEAO a voté des résolutions exigeant la « libération immédiate » de Bazoum.',
        'libération immédiate ← La CEDEAO',
      ],
      ['Josep Borrell urged the junta to free Bazoum, calling it “unacceptable”.', 'unacceptable ← Josep Borrell'],
    ],
    [
      'after a verb that stems with two consonants; a verb with a noun for an object',
      ['Le ministère rejette des accusations « sans fondement ».', 'sans fondement ← Le ministère'],
      ['The report points to “serious failings” by the army.', 'serious failings ← The report'],
    ],
    [
      'a speaker of words, and no object of them',
      ['Il a ajouté que des « services de l’Est » l’avaient averti de tentatives.', 'services de l’Est ← Il'],
      ['The authorities speak of an “accident”, residents of a massacre.', 'accident ← The authorities'],
    ],
  ])('%s', (_, [french, ...quotes], [english, ...quotations]) => {
    expect(readVoices(french, 'fr').quotes).toEqual(quotes)
    expect(readVoices(english, 'en').quotes).toEqual(quotations)
  })

  it.each<[Language, string, string[]]>([
    ['fr', 'Assimi Goïta (41 ans) : « Nous ne reculerons pas »', ['Nous ne reculerons pas ← Assimi Goïta']],
    ['fr', 'Mali : « On vit dans la peur », disent des habitants', ['On vit dans la peur ← des habitants']],
    ['en', 'Mali: ‘We live in fear’, say residents of Menaka', ['We live in fear ← residents of Menaka']],
    ['fr', 'Niger : « le dialogue est rompu », selon l’UA', ['le dialogue est rompu ← l’UA']],
    ['fr', 'Guerre au Mali : « Nous ne partirons pas »', ['Nous ne partirons pas ← nobody']],
    ['en', 'War in Mali: ‘We will not leave’', ['We will not leave ← nobody']],
  ])('in a headline (%s): %s', (lang, title, quotes) => {
    const body = lang === 'fr' ? 'Le ministre a parlé jeudi.' : 'The minister spoke on Thursday.'
    expect(readVoices(`${title}\n\n${body}`, lang, { start: 0, end: title.length }).quotes).toEqual(quotes)
  })
})

describe('whose reported speech is', () => {
  it.each<[Language, string, phrase: string, speaker: string | null]>([
    ['fr', 'Comme l’a noté l’amiral Radakin, il faudra des années.', 'il faudra', 'l’amiral Radakin'],
    ['en', 'As Admiral Radakin noted on Monday, it would take years.', 'it would', 'Admiral Radakin'],
    ['fr', 'L’armée a fui, comme le reconnaît Bamako.', 'L’armée', 'Bamako'],
    ['en', 'The army fled, as the Post reported.', 'The army', 'the Post'],
    ['fr', 'Paris exprime la crainte que Bamako cède.', 'Bamako cède', 'Paris'],
    ['en', 'The Malian government’s claim that Paris has lied was denied.', 'Paris has', 'The Malian government'],
    ['en', 'Civilians left amid reports that the army had fled.', 'the army', null],
    ['en', 'He voiced fears that arms could fall into their hands.', 'arms could', 'He'],
    ['fr', 'La position de la France selon laquelle Bazoum est otage demeure.', 'Bazoum est', 'la France'],
    ['en', 'The strikes killed 40 civilians, a local official told AFP.', 'The strikes', 'a local official'],
    ['fr', 'Les frappes ont tué 40 civils, a indiqué à l’AFP un élu local.', 'Les frappes', 'un élu local'],
    ['en', 'The two men have been arrested, state television reports.', 'The two men', 'state television'],
    ['en', 'According to corroborating sources, the hostage is alive.', 'the hostage', 'corroborating sources'],
    ['en', 'He told the raucous crowd that it meant a lot.', 'it meant', 'He'],
    ['en', 'Dayton says caucuses “are such an unknown” because of the rain.', 'because', 'Dayton'],
    ['en', 'Macron says running for president is tough.', 'running', 'Macron'],
    ['fr', 'Les otages seraient détenus à Kidal, d’après une source locale.', 'Les otages', 'une source locale'],
    ['fr', 'Ils seraient une centaine à avoir fui.', 'Ils', null],
    ['fr', 'Un sondage montre que la junte recule.', 'la junte', 'Un sondage'],
    ['en', 'A poll shows that the junta is losing.', 'the junta', 'A poll'],
  ])('%s: %s', (lang, text, phrase, speaker) => {
    expect(readVoices(text, lang).spanOf(phrase)).toMatchObject({
      voice: 'reported',
      speaker: speaker === null ? null : { text: speaker },
    })
  })
})
