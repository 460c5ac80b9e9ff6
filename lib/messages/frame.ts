const en = {
  siteName: 'Contrechamp',
  tagline: 'How outlets frame the same events',
  description:
    'Contrechamp counts framing cues in news articles, in French and English, and tells the outlet’s own voice from the voices it quotes. Every number opens the phrases behind it.',
  skipToContent: 'Skip to content',
  skipToResults: 'Skip to results',
  skipToTable: 'Skip to table',
  home: 'Contrechamp, overview',
  navigation: 'Pages',
  nav: {
    overview: 'Overview',
    compare: 'Compare',
    events: 'Events',
    phrases: 'Phrases',
    search: 'Search',
    codebook: 'Codebook',
    method: 'Method',
  },
  language: 'Language',
  otherLanguage: { lang: 'fr', label: 'Français' },
  footer: {
    versions: 'Versions behind every number',
    corpus: 'corpus',
    codebook: 'codebook',
    engine: 'engine',
    versionsHint: 'A number depends on these three. Cite them together with the link.',
    licence:
      'The program and its codebook are free software under the MIT licence. Each article belongs to its outlet.',
    limits: 'Contrechamp counts words in context. It judges neither truth nor intent.',
    method: 'How the numbers are made',
    codebookLink: 'What is counted',
    versionsLink: 'Versions of the data',
    importLink: 'Bring your own articles',
    pinnedLink: 'Link to exactly these numbers',
  },
  bar: {
    held: (corpus: string, codebook: string, engine: string) =>
      `This link is held to earlier data: corpus ${corpus}, codebook ${codebook}, engine ${engine}.`,
    newest: 'See this view with today’s data',
    all: 'All versions',
  },
}

const fr: typeof en = {
  siteName: 'Contrechamp',
  tagline: 'Comment les médias cadrent les mêmes événements',
  description:
    'Contrechamp compte les marqueurs de cadrage dans des articles de presse, en français et en anglais, et distingue la voix propre du média des voix qu’il cite. Chaque nombre ouvre les passages qu’il compte.',
  skipToContent: 'Aller au contenu',
  skipToResults: 'Aller aux résultats',
  skipToTable: 'Aller au tableau',
  home: 'Contrechamp, vue d’ensemble',
  navigation: 'Pages',
  nav: {
    overview: 'Vue d’ensemble',
    compare: 'Comparer',
    events: 'Événements',
    phrases: 'Passages',
    search: 'Recherche',
    codebook: 'Grille',
    method: 'Méthode',
  },
  language: 'Langue',
  otherLanguage: { lang: 'en', label: 'English' },
  footer: {
    versions: 'Les versions derrière chaque nombre',
    corpus: 'corpus',
    codebook: 'grille',
    engine: 'moteur',
    versionsHint: 'Un nombre dépend de ces trois versions. Citez-les avec le lien.',
    licence:
      'Le programme et sa grille sont des logiciels libres sous licence MIT. Chaque article appartient à son média.',
    limits: 'Contrechamp compte des mots en contexte. Il ne juge ni la vérité ni l’intention.',
    method: 'Comment les nombres sont obtenus',
    codebookLink: 'Ce qui est compté',
    versionsLink: 'Versions des données',
    importLink: 'Apporter vos articles',
    pinnedLink: 'Lien vers exactement ces nombres',
  },
  bar: {
    held: (corpus, codebook, engine) =>
      `Ce lien garde des données antérieures\u00a0: corpus ${corpus}, grille ${codebook}, moteur ${engine}.`,
    newest: 'Voir cette vue avec les données d’aujourd’hui',
    all: 'Toutes les versions',
  },
}

/** Header, footer and skip links. */
export const frame = { en, fr }
