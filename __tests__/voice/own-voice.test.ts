import { describe, expect, it } from 'vitest'
import type { Language } from '@/lib/model/language'
import { readVoices } from './read-voices'

/** Sentences in which only the outlet speaks, whatever verbs they use. French and English side by side. */
describe('the outlet itself speaks', () => {
  it.each<[Language, string]>([
    ['fr', 'Force est de constater que la France a échoué.'],
    ['en', 'It must be said that France has failed.'],
    ['fr', 'Il faut rappeler que la France a perdu 58 soldats.'],
    ['en', 'It should be noted that France lost 58 soldiers.'],
    ['fr', 'Il convient de souligner que la junte n’est pas élue.'],
    ['en', 'It is worth recalling that the junta was not elected.'],
    ['fr', 'À noter que le Tchad reste un allié de Paris.'],
    ['en', 'Note that Chad remains an ally of Paris.'],
    ['fr', 'Cela veut dire que la force Takuba disparaît.'],
    ['en', 'This means that the Takuba force will disappear.'],
    ['fr', 'Reste à savoir si la junte cédera.'],
    ['en', 'It remains to be seen whether the junta will yield.'],
    ['fr', 'Tout indique que l’armée a perdu la ville.'],
    ['en', 'Everything suggests that the army has lost the town.'],
    ['fr', 'Les images montrent que le convoi a été détruit.'],
    ['en', 'The pictures show that the convoy was destroyed.'],
    ['fr', 'Selon toute vraisemblance, la junte restera au pouvoir.'],
    ['en', 'There is good reason to believe that the junta will stay.'],
    ['fr', 'Selon les régions, la situation varie.'],
    ['en', 'According to region, the situation varies.'],
    ['fr', 'D’après moi, la France a perdu.'],
    ['en', 'I think that France has lost.'],
    ['fr', 'Comme on dit, la meilleure défense est l’attaque.'],
    ['en', 'As they say, the best defence is a good offence.'],
    ['fr', 'L’état-major n’a pas souhaité commenter.'],
    ['en', 'The general staff declined to comment.'],
    ['fr', 'La décision que le ministre a annoncée surprend.'],
    ['en', 'The claim that he made was false.'],
    ['fr', 'Les autorités doivent comprendre que le pays a changé.'],
    ['en', 'The West must realize that the war is lost.'],
    ['fr', 'Des vendeurs ne proposent que des vêtements bleus.'],
    ['en', 'There is no need for research to realize that the war is lost.'],
    ['fr', 'Cela s’explique par le sentiment que la France domine.'],
    ['en', 'Events have shown that the war is lost.'],
    ['fr', 'Son discours, intitulé « Le temps de l’action », a duré une heure.'],
    ['en', 'His speech, entitled “Time for Action”, lasted an hour.'],
    ['fr', 'La frégate « Aquitaine » a quitté Toulon.'],
    ['en', 'The frigate ‘Aquitaine’ has left Toulon.'],
  ])('%s: %s', (lang, text) => {
    const { voices } = readVoices(text, lang)
    expect(voices.spans.map(({ voice }) => voice)).toEqual(['own'])
    expect(voices.quotations).toEqual([])
  })

  it.each<[Language, string, phrase: string]>([
    ['fr', 'Emmanuel Macron a beau répéter que la France reste, rien n’y fait.', 'rien'],
    ['en', 'Emmanuel Macron may repeat that France stays, but nothing helps.', 'but nothing'],
    ['fr', 'Ils attendent toujours : « On a faim », dit un habitant.', 'Ils attendent'],
    ['en', 'They are still waiting: “We are hungry,” a resident said.', 'They are'],
    ['fr', 'Bamako accuse Paris d’abuser de sa mission, et a fini par rompre.', 'fini par'],
    ['en', 'Bamako accuses Paris of abusing its mission, and has broken with it.', 'has broken'],
    ['fr', 'Onze personnes accusées de trafic ont été retrouvées mortes.', 'retrouvées'],
    ['fr', 'Evguéni Prigojine, chef de la société Wagner, a annoncé la prise de Bakhmout.', 'Evguéni'],
    ['fr', 'Siméon Sawadogo, le ministre burkinabè, a promis d’aider les déplacés.', 'Siméon'],
    ['fr', 'Des artistes, y compris d’origine africaine, ont soutenu l’avis du collectif.', 'Des artistes'],
    ['fr', 'Selon Ali Diop, secrétaire du réseau, la corruption recule.', 'secrétaire'],
    ['fr', 'Pour cela, il faut un État réformé.', 'il faut'],
    ['fr', 'Les jeunes espéraient une vie meilleure que celle de leurs parents.', 'meilleure'],
    ['fr', 'Il prend note de l’avis des rebelles et part.', 'Il prend'],
    ['en', 'A desire to say goodbye to Mali drove him.', 'goodbye'],
  ])('around what is said (%s): %s', (lang, text, phrase) => {
    expect(readVoices(text, lang).spanOf(phrase).voice).toBe('own')
  })
})

describe('a speaker’s name', () => {
  it.each<[why: string, lang: Language, text: string, name: string | null]>([
    ['without an age', 'fr', 'Le colonel Goïta, 40 ans, s’est dit « prêt au dialogue ».', 'Le colonel Goïta'],
    ['without an age', 'en', 'Col. Goïta, 40, said he was “ready for dialogue”.', 'Col. Goïta'],
    ['with its small words', 'fr', 'Jean-Yves Le Drian est là. « Partons », a dit M. Le Drian.', 'Jean-Yves Le Drian'],
    [
      'no broadcaster for a minister',
      'fr',
      'Interrogée sur France Inter, la ministre a estimé que « rien ne justifie » cela.',
      'la ministre',
    ],
    [
      'an office of either gender',
      'fr',
      '« Ils vont bien », a dit le professeur Madeleine Folquet. « Elle veille », a-t-elle ajouté.',
      'Madeleine Folquet',
    ],
    [
      'two professions, one person',
      'fr',
      '« Oui », explique Abdoul Diamoutene, économiste et chercheur à Bamako. « Donc, tout va bien », poursuit-il.',
      'Abdoul Diamoutene',
    ],
    [
      'whom a sentence since then has for its subject',
      'en',
      'Donald Trump said it was late. Bernie Sanders is thanking supporters. He said: “We go.”',
      'Bernie Sanders',
    ],
    [
      'no day and no body for a person',
      'en',
      'Donald Trump said it was late. Super Tuesday came. He said: “We will go.”',
      'Donald Trump',
    ],
    ['no man for “she”', 'fr', 'Marine Le Pen, cheffe de parti, a dit oui. « Non merci à vous », a-t-il dit.', null],
  ])('%s (%s): %s', (_, lang, text, name) => {
    expect(readVoices(text, lang).names.at(-1)).toBe(name)
  })
})
