const en = {
  site: 'Contrechamp: framing in the news, phrase by phrase',
  versions: (corpus: string, codebook: string, engine: string) =>
    `corpus ${corpus}, codebook ${codebook}, engine ${engine}`,
  unknown: 'There is no preview picture of this page.',
}

const fr: typeof en = {
  site: 'Contrechamp\u00a0: le cadrage dans la presse, passage par passage',
  versions: (corpus, codebook, engine) => `corpus ${corpus}, grille ${codebook}, moteur ${engine}`,
  unknown: 'Il n’y a pas d’image d’aperçu de cette page.',
}

/** Pictures that go with a link. */
export const preview = { en, fr }
