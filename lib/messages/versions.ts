const en = {
  title: 'Versions of the data',
  intro:
    'A number depends on three things: the corpus (which articles), the codebook (what is counted) and the engine (how it is read). Nothing is overwritten. A link that names the three shows the same numbers for as long as this installation keeps its data.',
  description: (n: string) => `${n} states of the corpus, the codebook and the engine that a link can be held to.`,
  missing: (version: string) =>
    `A link asked for ${version}, which this installation does not have. Its numbers were made elsewhere, or its data has been removed. These are the versions here:`,
  malformed: 'A link asked for a version that is written wrongly. These are the versions here:',
  caption: 'Versions, the newest first',
  made: 'Made (UTC)',
  corpus: 'Corpus',
  codebook: 'Codebook',
  engine: 'Engine',
  today: 'newest',
  cut: (shown: string, all: string) => `The newest ${shown} of ${all}. Links to older ones work as well.`,
}

const fr: typeof en = {
  title: 'Versions des données',
  intro:
    'Un nombre dépend de trois choses\u00a0: le corpus (quels articles), la grille (ce qui est compté) et le moteur (comment on lit). Rien n’est écrasé. Un lien qui nomme les trois montre les mêmes nombres tant que cette installation garde ses données.',
  description: (n) => `${n} états du corpus, de la grille et du moteur qu’un lien peut garder.`,
  missing: (version) =>
    `Un lien demandait ${version}, que cette installation n’a pas. Ses nombres ont été faits ailleurs, ou ses données ont été retirées. Voici les versions d’ici\u00a0:`,
  malformed: 'Un lien demandait une version mal écrite. Voici les versions d’ici\u00a0:',
  caption: 'Versions, la plus récente d’abord',
  made: 'Faite le (UTC)',
  corpus: 'Corpus',
  codebook: 'Grille',
  engine: 'Moteur',
  today: 'la plus récente',
  cut: (shown, all) => `Les ${shown} plus récentes sur ${all}. Les liens vers les autres fonctionnent aussi.`,
}

/** The page of versions. */
export const versions = { en, fr }
