const en = {
  translation: [
    'Does a cue score the same in an article and in its translation? Asked of news articles that exist in both languages and are not part of this project. Kappa is agreement on whether the cue occurs, beyond chance: 1 means always the same. The ratio is French phrases for one English phrase; the correlation is that of the counts. Held back are pairs that nobody looked at while the patterns were written.',
    'Translations are free: some differences are the translator’s and not the codebook’s.',
  ],
  caution: (cues: string) => `Compare across languages with caution: ${cues}.`,
  cautionMore: 'How this was measured',
  agreementOf: (kappa: string, ratio: string, r: string) =>
    `in articles and their translations kappa ${kappa}, ${ratio} French phrases for one English, correlation ${r}`,
  tooRare: 'too rare in articles and their translations to be measured',
  translationTable: 'Agreement between an article and its translation, cue by cue',
  cue: 'Cue',
  articles: 'Articles that have it',
  kappa: 'Kappa',
  ratio: 'Ratio',
  correlation: 'Correlation',
  heldBack: 'Kappa, held back',
  tooFew: 'too few',
  precision: [
    'Are the phrases that are found right? Phrases of other articles, drawn by chance, were read one by one in their place: right is one that speaks there of what the cue is defined as; another sense of the word or another bearer of a name is wrong. One reader judged. The causes of the errors were then mended where a general rule could do it, so that new texts will do somewhat worse. What is missed altogether is not measured here.',
  ],
  precisionTable: 'Phrases that are right, of those judged, by language',
  rightOf: (right: string, judged: string) => `${right} of ${judged}`,
  between: (from: string, to: string) => `${from} to ${to}`,
  firstRead: (share: string) => `before mending ${share}`,
  noPhrase: 'none to judge',
  quotations: [
    'Are quotations, speakers and reported speech found? Asked of English news articles that people have annotated; French has no such material, and its quotations are listed one by one in the project’s tests.',
  ],
  quotationTable: 'Quotations, speakers and reported speech in annotated English articles',
  what: 'What',
  share: 'Share',
  n: 'Of',
  shareHeldBack: 'Share, held back',
  nHeldBack: 'Of, held back',
  rows: {
    'annotated quotations that are found': 'annotated quotations that are found',
    'quotations found, of four words or more, that are annotated':
      'quotations found, of four words or more, that are annotated',
    'quotations whose speaker is right': 'quotations whose speaker is right',
    'annotated reported speech that is found': 'annotated reported speech that is found',
    '… with quotation marks alone': '… with quotation marks alone',
    'reported speech found that is annotated': 'reported speech found that is annotated',
  },
}

const fr: typeof en = {
  translation: [
    'Un marqueur donne-t-il le même score dans un article et dans sa traduction\u00a0? La question est posée à des articles de presse qui existent dans les deux langues et ne font pas partie de ce projet. Le kappa est l’accord sur la présence du marqueur, au-delà du hasard\u00a0: 1 veut dire toujours pareil. Le rapport est le nombre de passages français pour un passage anglais\u00a0; la corrélation est celle des nombres. Les paires réservées n’ont été vues par personne pendant l’écriture des motifs.',
    'Les traductions sont libres\u00a0: certaines différences sont celles du traducteur et non de la grille.',
  ],
  caution: (cues) => `À comparer d’une langue à l’autre avec prudence\u00a0: ${cues}.`,
  cautionMore: 'Comment cela a été mesuré',
  agreementOf: (kappa, ratio, r) =>
    `dans des articles et leurs traductions kappa ${kappa}, ${ratio} passage français pour un anglais, corrélation ${r}`,
  tooRare: 'trop rare dans les articles et leurs traductions pour être mesuré',
  translationTable: 'Accord entre un article et sa traduction, marqueur par marqueur',
  cue: 'Marqueur',
  articles: 'Articles qui l’ont',
  kappa: 'Kappa',
  ratio: 'Rapport',
  correlation: 'Corrélation',
  heldBack: 'Kappa, paires réservées',
  tooFew: 'trop peu',
  precision: [
    'Les passages trouvés sont-ils justes\u00a0? Des passages d’autres articles, tirés au sort, ont été lus un par un à leur place\u00a0: est juste celui qui parle là de ce que le marqueur définit\u00a0; un autre sens du mot ou un autre porteur du nom est faux. Un seul lecteur a jugé. Les causes d’erreur ont ensuite été corrigées là où une règle générale le pouvait, si bien que de nouveaux textes feront un peu moins bien. Ce qui est entièrement manqué n’est pas mesuré ici.',
  ],
  precisionTable: 'Passages justes, parmi ceux qui ont été jugés, par langue',
  rightOf: (right, judged) => `${right} sur ${judged}`,
  between: (from, to) => `de ${from} à ${to}`,
  firstRead: (share) => `avant correction ${share}`,
  noPhrase: 'aucun à juger',
  quotations: [
    'Les citations, les locuteurs et le discours rapporté sont-ils trouvés\u00a0? La question est posée à des articles anglais annotés par des personnes\u00a0; il n’existe rien de tel en français, où les citations sont énumérées une par une dans les tests du projet.',
  ],
  quotationTable: 'Citations, locuteurs et discours rapporté dans des articles anglais annotés',
  what: 'Quoi',
  share: 'Part',
  n: 'Sur',
  shareHeldBack: 'Part, articles réservés',
  nHeldBack: 'Sur, articles réservés',
  rows: {
    'annotated quotations that are found': 'citations annotées qui sont trouvées',
    'quotations found, of four words or more, that are annotated':
      'citations trouvées, d’au moins quatre mots, qui sont annotées',
    'quotations whose speaker is right': 'citations dont le locuteur est juste',
    'annotated reported speech that is found': 'discours rapporté annoté qui est trouvé',
    '… with quotation marks alone': '… avec les seuls guillemets',
    'reported speech found that is annotated': 'discours rapporté trouvé qui est annoté',
  },
}

/** What was measured, for the Method page. `rows` is keyed by the words of the committed table. */
export const measured = { en, fr }
