import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadCodebook } from '@/lib/codebook/load'
import { compileCodebook } from '@/lib/cues/compile'
import type { Hit } from '@/lib/model/hit'
import { readDocument } from '@/lib/pipeline'

/** What the stage "cues" says about an article: the core hits of each cue, and what four of the actors are called. */
interface Found {
  readonly cues: Readonly<Record<string, readonly string[]>>
  readonly names: Readonly<Record<string, readonly string[]>>
}

const EXPECTED: Readonly<Record<string, Found>> = {
  '000_1c4605daeb765175.txt': {
    cues: {
      russia: ['Russie'],
      regime_legitimacy: ['junte'],
      diplomatic_rupture: [
        'zone de turbulences',
        'crise politique et diplomatique',
        'expulsion de l’ambassadeur',
        'le rappel de Toumani Djime Diallo, dernier ambassadeur',
        'brouille diplomatique',
        'n’a plus d’ambassadeur',
      ],
      withdrawal: [
        'départ définitif de leurs forces',
        'retrait',
        'redéploiement',
        'départ plus que probable de la France',
      ],
      french_case: ['conditions ne sont pas réunies', 'conditions de notre intervention'],
    },
    names: {
      'malian_authorities.metonym': ['Bamako', 'Bamako', 'Bamako', 'Bamako'],
      'malian_authorities.transition_title': ['autorités de la transition malienne'],
      'malian_authorities.junta': ['junte'],
    },
  },
  '001_1eeb353eab19d8bf.txt': {
    cues: {
      terrorism: [
        'antijihadistes',
        'jihadiste',
        'jihadiste',
        'groupes armés terroristes',
        'jihadistes',
        'islamistes radicaux',
        'antijihadiste',
      ],
      russia: ['mercenaires russes', 'Wagner'],
      regime_legitimacy: ['putschiste', 'junte', 'renversé', "double coup d'Etat", 'junte', 'élections'],
      diplomatic_rupture: ['relations exécrables', 'dégradation des relations'],
      withdrawal: ['retrait', 'départ des forces', 'retrait', 'retrait', 'retrait', 'redéploiement'],
      blame_france: ['antifrançais'],
      french_case: [
        'conditions politiques, opérationnelles et juridiques ne sont plus réunies',
        'rester engagés',
        'enrayer la progression',
        'victoires tactiques',
      ],
      regional_panafrican: ['Etats ouest-africains'],
    },
    names: {
      'malian_authorities.putschists': ['gouvernement putschiste'],
      'malian_authorities.junta': ['junte', 'junte'],
      'malian_authorities.metonym': ['Bamako', 'Bamako'],
      'jihadist_groups.jihadist': ['jihadiste', 'jihadiste', 'groupes jihadistes', 'groupes islamistes radicaux'],
      'jihadist_groups.terrorist': ['groupes armés terroristes'],
      'jihadist_groups.proper_name': ['Al-Qaïda', 'Etat islamique'],
      'malian_authorities.state_title': ['Etat malien', 'gouvernement malien', 'autorités maliennes'],
      'russian_personnel.mercenaries': ['mercenaires russes'],
      'russian_personnel.proper_name': ['société Wagner'],
    },
  },
  '002_f878d303fac9a017.txt': {
    cues: {
      russia: ['Russia'],
      regime_legitimacy: ['junta'],
      diplomatic_rupture: [
        'relations between Bamako and Paris are at their lowest',
        'diplomatic stand-off',
        'expulsion of the French ambassador',
        'the recall two years ago of Toumani Djime Diallo, the last ambassador',
        'diplomatic row',
        'no longer has an ambassador',
      ],
      withdrawal: ['withdrawal', 'withdrawal', 'redeployment', 'France withdraw'],
      french_case: ['conditions are not met', 'conditions for our intervention'],
    },
    names: {
      'malian_authorities.metonym': ['Bamako', 'Bamako', 'Bamako', 'Bamako'],
      'malian_authorities.transition_title': ['Malian transitional authorities'],
      'malian_authorities.junta': ['junta'],
    },
  },
  '003_be81eee5b156b91f.txt': {
    cues: {
      sovereignty: ['souveraineté'],
      terrorism: ['djihadistes', 'antiterroriste', 'djihadistes', 'djihadistes', 'djihadistes'],
      civilian_harm_rights: ['population civile', 'humanitaire', 'humanitaire'],
      diplomatic_rupture: [
        'Tensions diplomatiques',
        'rupture',
        'rétorsions',
        'rupture',
        'suspendu sa coopération',
        'espionnage',
        'persona non grata',
        'crise diplomatique',
      ],
      withdrawal: ['France se retire'],
    },
    names: {
      'jihadist_groups.jihadist': ['groupes djihadistes', 'groupes djihadistes', 'djihadistes', 'djihadistes'],
      'jihadist_groups.proper_name': ['JNIM', 'Groupe de soutien à l’islam et aux musulmans'],
      'malian_authorities.metonym': ['Bamako', 'Bamako', 'Bamako'],
      'arrested_frenchman_2025.diplomat': ['diplomate français'],
      'malian_authorities.state_title': ['autorités maliennes', 'autorités maliennes'],
    },
  },
  '004_9898b08f002cbda8.txt': {
    cues: {
      terrorism: ['antiterroriste', 'antiterroriste', 'antiterroriste'],
      civilian_harm_rights: ['civils'],
      diplomatic_rupture: [
        'suspension de la coopération',
        'expulsion croisée de diplomates',
        'suspension de sa coopération',
        'expulsion de deux diplomates',
        'escalade diplomatique',
        'relations déjà fortement dégradées',
        'persona non grata',
        'quitter le territoire',
        'expulsion',
        'persona non grata',
        'sommés de quitter',
        'rupture',
        'détérioration des rapports',
        'Vizilier',
      ],
      blame_france: ['déstabiliser', 'complot'],
    },
    names: {
      'malian_authorities.metonym': ['Bamako', 'Bamako', 'Bamako'],
      'arrested_frenchman_2025.diplomat': ['agent diplomatique français'],
      'malian_authorities.state_title': ['autorités maliennes'],
      'jihadist_groups.neutral': ['groupes armés'],
      'malian_authorities.transition_title': ['gouvernement de transition malien'],
      'arrested_frenchman_2025.national': ['ressortissant français', 'Vizilier'],
      'arrested_frenchman_2025.intelligence': ['agir pour les services de renseignement'],
    },
  },
}

const compiled = compileCodebook(loadCodebook())
const ACTORS = new Set(['malian_authorities', 'jihadist_groups', 'russian_personnel', 'arrested_frenchman_2025'])

function read(file: string) {
  const text = readFileSync(new URL(`../../data/articles/${file}`, import.meta.url), 'utf8')
  return readDocument({ id: file, text, title: null, lang: null }, compiled)
}

function grouped(hits: readonly Hit[], keyOf: (hit: Hit) => string): Record<string, string[]> {
  const groups: Record<string, string[]> = {}
  for (const hit of hits) groups[keyOf(hit)] = [...(groups[keyOf(hit)] ?? []), hit.text]
  return groups
}

describe('the five articles, cue by cue', () => {
  it.each(Object.entries(EXPECTED))('%s', (file, expected) => {
    const { hits, names } = read(file)
    const core = hits.filter(({ strength }) => strength === 'core')
    expect(grouped(core, ({ cue }) => cue)).toEqual(expected.cues)
    const shown = names.filter(({ cue }) => ACTORS.has(cue))
    expect(grouped(shown, ({ cue, concept }) => `${cue}.${concept}`)).toEqual(expected.names)
  })

  it('the agency’s dispatch has the same cues as often in French as in English', () => {
    const [fr, en] = [read('000_1c4605daeb765175.txt'), read('002_f878d303fac9a017.txt')]
    const counts = ({ score }: typeof fr) => Object.entries(score.cues).map(([cue, { hits }]) => [cue, hits])
    expect(counts(fr)).toEqual(counts(en))
  })
})
