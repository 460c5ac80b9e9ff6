import { describe, expect, it } from 'vitest'
import { polarityOf } from './small-codebook'

describe('French polarity', () => {
  it.each([
    ['Les [terroristes] avancent.', 'asserted'],
    ['Le Mali n’est pas un État [terroriste].', 'negated'],
    ["Il n'y a plus de [mercenaires] au Mali.", 'negated'],
    ['Le Mali n’a jamais été un [sanctuaire].', 'negated'],
    ['Il n’est ni [terroriste] ni bandit.', 'negated'],
    ['Aucun [djihadiste] n’a été vu.', 'negated'],
    ['Sans [ingérence] étrangère, la paix revient.', 'negated'],
    ['Loin d’être [terroristes], ils sont séparatistes.', 'negated'],
    ['Personne ne croit à la menace [terroriste].', 'negated'],
    ['Rien n’indique une présence [russe].', 'negated'],
    ['Paris ne saurait tolérer cette [ingérence].', 'negated'],
    ['Les [terroristes] ne sont pas passés.', 'asserted'],
    ['Il n’y a que des [mercenaires] ici.', 'asserted'],
    ['Il faut agir avant que les [terroristes] ne frappent.', 'asserted'],
    ['Il y a plus de [terroristes] qu’avant.', 'asserted'],
    ['Une menace sans précédent des [terroristes].', 'asserted'],
    ['Ce n’est pas seulement du [terrorisme].', 'asserted'],
    ['Il ne parle pas, mais les [terroristes] avancent.', 'asserted'],
    ['La coopération [antiterroriste] est suspendue.', 'asserted'],
    ['Il défend la [non-ingérence].', 'asserted'],
    ['Les [conditions ne sont plus réunies].', 'asserted'],
    ['Paris dément toute [ingérence].', 'denied'],
    ['Bamako nie la présence de [mercenaires] russes.', 'denied'],
    ['Paris rejette les accusations de [complicité].', 'denied'],
    ['Il réfute l’idée d’une [ingérence].', 'denied'],
    ['Les accusations d’[ingérence] ont été démenties par Paris.', 'denied'],
    ['Des accusations de [complicité] sans fondement.', 'denied'],
    ['Bamako n’a pas nié la présence de [mercenaires].', 'asserted'],
    ['Le village a déménagé loin des [terroristes].', 'negated'],
    ['Le village a déménagé, puis les [terroristes] sont venus.', 'asserted'],
    ['Un [terroriste] présumé a été arrêté.', 'hedged'],
    ['De présumés [djihadistes] ont attaqué.', 'hedged'],
    ['Ces soi-disant [instructeurs] sont partis.', 'hedged'],
  ] as const)('%s %s', (sentence, polarity) => {
    expect(polarityOf(sentence, 'fr')).toBe(polarity)
  })
})

describe('English polarity', () => {
  it.each([
    ['The [terrorists] advance.', 'asserted'],
    ['They are not [terrorists].', 'negated'],
    ['There is no [interference] here.', 'negated'],
    ['Mali was never a [safe haven].', 'negated'],
    ['Peace without [interference] is possible.', 'negated'],
    ['It isn’t [terrorism].', 'negated'],
    ["They can't call it [terrorism].", 'negated'],
    ['Neither [terrorists] nor bandits came.', 'negated'],
    ['There are no longer any [mercenaries].', 'negated'],
    ['Not only [terrorists] but also bandits came.', 'asserted'],
    ['They are not here, and the [terrorists] know it.', 'asserted'],
    ['It was not a raid but [terrorism].', 'asserted'],
    ['The [conditions are no longer met].', 'asserted'],
    ['Moscow denies any [interference].', 'denied'],
    ['Paris dismissed claims of [complicity].', 'denied'],
    ['Bamako rejects accusations of [terrorism].', 'denied'],
    ['Claims of [interference] were rejected by Moscow.', 'denied'],
    ['Bamako did not deny that [mercenaries] were there.', 'asserted'],
    ['Alleged [terrorists] were arrested.', 'hedged'],
    ['The so-called [instructors] left.', 'hedged'],
    ['Troops supposed to fight [terrorists] left.', 'asserted'],
  ] as const)('%s %s', (sentence, polarity) => {
    expect(polarityOf(sentence, 'en')).toBe(polarity)
  })
})
