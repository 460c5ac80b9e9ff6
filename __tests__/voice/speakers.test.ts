import { describe, expect, it } from 'vitest'
import type { Language } from '@/lib/model/language'
import { readVoices } from './read-voices'

type Row = [why: string, lang: Language, text: string, quotes: string[]]

describe('a quotation finds its speaker', () => {
  it.each<Row>([
    [
      'inverted',
      'fr',
      '« Partons », a expliqué un diplomate cité dans la presse.',
      ['Partons ← un diplomate cité dans la presse'],
    ],
    [
      'inverted',
      'en',
      '“Let us go,” said a diplomat quoted in the press.',
      ['Let us go, ← a diplomat quoted in the press'],
    ],
    [
      'with apposition',
      'fr',
      '« Partons », a ajouté Florence Parly, la ministre des Armées.',
      ['Partons ← Florence Parly, la ministre des Armées'],
    ],
    [
      'with apposition',
      'en',
      '“Let us go,” added Florence Parly, the French Minister.',
      ['Let us go, ← Florence Parly, the French Minister'],
    ],
    ['addressee first', 'fr', '« Partons », a déclaré à l’AFP le colonel Diallo.', ['Partons ← le colonel Diallo']],
    ['time first', 'fr', '« Partons », a dit jeudi à Bamako Choguel Maïga.', ['Partons ← Choguel Maïga']],
    ['place after', 'fr', '« Partons », a dit le ministre lors d’un discours.', ['Partons ← le ministre']],
    ['hung on', 'fr', '« Partons », a-t-il ajouté.', ['Partons ← il']],
    ['hung on', 'fr', '"Partons", soulignent-ils.', ['Partons ← ils']],
    ['unknown verb', 'fr', '« Partons », s’emporte le ministre.', ['Partons ← le ministre']],
    ['unknown verb', 'en', '“Let us go,” bellowed Smith.', ['Let us go, ← Smith']],
    ['subject first', 'en', '“Let us go,” Viguerie notes.', ['Let us go, ← Viguerie']],
    ['before, colon', 'fr', 'Le ministre a dit : « Partons demain matin. »', ['Partons demain matin. ← Le ministre']],
    ['before, comma', 'en', 'Cruz said Monday, “Let us go.”', ['Let us go. ← Cruz']],
    [
      'before, long apposition',
      'en',
      'Clinton, 35, the daughter of former President Bill Clinton, said: “It is a girl.”',
      ['It is a girl. ← Clinton, 35, the daughter of former President Bill Clinton'],
    ],
    [
      'aside between subject and verb',
      'fr',
      'Interrogé par RFI, le ministre Abdoulaye Diop, chef de la diplomatie, a dit : « C’est fini maintenant. »',
      ['C’est fini maintenant. ← le ministre Abdoulaye Diop, chef de la diplomatie'],
    ],
    [
      'relative clause',
      'fr',
      'Le général qui dirige la junte a dit « partons d’ici ».',
      ['partons d’ici ← Le général qui dirige la junte'],
    ],
    [
      'shared subject',
      'fr',
      'Emmanuel Macron a confirmé le départ et promet un engagement "durable".',
      ['durable ← Emmanuel Macron'],
    ],
    ['shared subject', 'en', 'Trump fired back on Twitter, saying “it is a lie.”', ['it is a lie. ← Trump']],
    [
      'source cue',
      'fr',
      'Selon un communiqué lu à la télévision, ce sont des « États étrangers ».',
      ['États étrangers ← un communiqué lu à la télévision'],
    ],
    [
      'source cue last',
      'fr',
      'Les pays ont décidé "le retrait", selon une déclaration conjointe.',
      ['le retrait ← une déclaration conjointe'],
    ],
    ['label', 'fr', 'Macron : « La France restera au Mali »', ['La France restera au Mali ← Macron']],
    [
      'inside the marks',
      'fr',
      '« Le problème, dit un expert, c’est le terrain. »',
      ['Le problème, dit un expert, c’est le terrain. ← un expert'],
    ],
    [
      'announced by a noun',
      'en',
      'Hillary Clinton’s campaign slogan is “I’m with her now.”',
      ['I’m with her now. ← Hillary Clinton'],
    ],
    [
      'a paper is no speaker where somebody issued it',
      'en',
      'Steele issued a statement saying: “There is no doubt.”',
      ['There is no doubt. ← Steele'],
    ],
    [
      'after a bracket',
      'en',
      'Nancy Pelosi (D-Calif.) called it a “gross abuse of power.”',
      ['gross abuse of power. ← Nancy Pelosi (D-Calif.)'],
    ],
    [
      'the clause it ends up in',
      'en',
      'Farenthold spent his time working to “make government more efficient.”',
      ['make government more efficient. ← Farenthold'],
    ],
    [
      'a place is no speaker',
      'fr',
      'Mali : « La fin d’une époque »\n\nLa France se retire du nord. Les soldats en poste au Mali et en Mali partent.',
      ['La fin d’une époque ← nobody'],
    ],
  ])('%s (%s): %s', (_, lang, text, quotes) => {
    expect(readVoices(text, lang).quotes).toEqual(quotes)
  })

  it.each<Row>([
    ['next sentence', 'en', '“It is over,” Parly said. “We will go.”', ['It is over, ← Parly', 'We will go. ← Parly']],
    [
      'next paragraph',
      'fr',
      '« C’est fini », a dit Parly.\n\n« Nous partirons. »',
      ['C’est fini ← Parly', 'Nous partirons. ← Parly'],
    ],
    ['line before it', 'en', 'The judge then turned to me. “Is it you?”', ['Is it you? ← The judge']],
    [
      'colon of the line before',
      'en',
      'Cruz called them on it:\n\n“You are wrong about this.”',
      ['You are wrong about this. ← Cruz'],
    ],
    ['question', 'en', '“How can this be?” the old man asked.', ['How can this be? ← the old man']],
    [
      'before the speaker is named',
      'en',
      '“It is late now. We go.” “And soon,” Ann Lee said.',
      ['It is late now. We go. ← Ann Lee', 'And soon, ← Ann Lee'],
    ],
    ['two speakers', 'en', '“Yes,” said Ann Lee. “No,” said Bob Ray.', ['Yes, ← Ann Lee', 'No, ← Bob Ray']],
  ])('over sentences: %s', (_, lang, text, quotes) => {
    expect(readVoices(text, lang).quotes).toEqual(quotes)
  })

  it('a quotation inside another has its own speaker, and the voice of the outer one', () => {
    const { quotes, spanOf } = readVoices(
      'Le ministre a dit : « Moscou m’a répondu : “Partez vite” et je pars. »',
      'fr',
    )
    expect(quotes).toEqual(['Moscou m’a répondu : “Partez vite” et je pars. ← Le ministre', 'Partez vite ← Moscou'])
    expect(spanOf('Partez')).toMatchObject({ voice: 'quoted', speaker: { text: 'Le ministre' } })
  })

  it('the words for a speaker are a span of the text', () => {
    const text = '« Partons », a ajouté Florence Parly, la ministre des Armées.'
    for (const { speaker } of readVoices(text, 'fr').voices.quotations)
      expect(text.slice(speaker?.start, speaker?.end)).toBe(speaker?.text)
  })
})

describe('a speaker’s name is the fullest form in the article', () => {
  it.each<[why: string, lang: Language, text: string, name: string | null]>([
    ['surname', 'fr', 'Florence Parly est à Niamey. « Nous partons », a dit Parly.', 'Florence Parly'],
    ['title and surname', 'fr', 'Emmanuel Macron est là. « Nous partons », a dit M. Macron.', 'Emmanuel Macron'],
    ['a later full form', 'en', '“We go,” Parly said. Florence Parly is a minister.', 'Florence Parly'],
    [
      'office and name',
      'fr',
      '« Nous partons », a dit le chef de l’État Emmanuel Macron. Emmanuel Macron part.',
      'Emmanuel Macron',
    ],
    ['name and office', 'fr', '« Nous partons », a dit Florence Parly, la ministre des Armées.', 'Florence Parly'],
    [
      'the office alone',
      'fr',
      'Florence Parly, la ministre des Armées, est à Niamey. « Nous partons », a dit la ministre.',
      'Florence Parly',
    ],
    ['the office alone', 'en', 'French Minister Florence Parly came. “We go,” the minister said.', 'Florence Parly'],
    [
      'the last named',
      'fr',
      'Le Mali rappelle Toumani Diallo. Ce dernier a dit : « Je pars demain. »',
      'Toumani Diallo',
    ],
    ['the last named', 'en', 'Mali recalled Toumani Diallo. The latter said: “I will go.”', 'Toumani Diallo'],
    ['a pronoun', 'en', 'Emmanuel Macron met them. He said: “We will go.”', 'Emmanuel Macron'],
    [
      'a plural pronoun',
      'fr',
      'Les partenaires estiment que tout va bien. "Nous partons", soulignent-ils.',
      'Les partenaires',
    ],
    [
      'the same source',
      'fr',
      'Selon un diplomate malien, c’est fini. Le même diplomate dit : « Nous partons. »',
      'un diplomate malien',
    ],
    ['a description stands for itself', 'fr', '« Nous partons », a dit un diplomate.', 'un diplomate'],
    ['nobody says who “he” is', 'en', '“We go,” he said.', null],
    ['two people bear the name', 'en', 'Bill Clinton and Hillary Clinton came. “We go,” Clinton said.', 'Clinton'],
  ])('%s (%s): %s', (_, lang, text, name) => {
    expect(readVoices(text, lang).names.at(-1)).toBe(name)
  })

  it('whoever is “he” once is no “she” later', () => {
    const text = 'Ann Lee said it was late. Mr. Bob Ray said: “We go.” “And you stay,” she said.'
    expect(readVoices(text, 'en').names.at(-1)).toBe('Ann Lee')
  })
})
