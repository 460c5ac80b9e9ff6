const en = {
  share: 'Share',
  copied: 'Link copied',
  dialogTitle: 'Share this view',
  refused: 'The browser did not allow copying. The link is selected: press Ctrl+C (on a Mac, Cmd+C).',
  field: 'Link to this view',
  close: 'Close',
  sees: 'Who opens it sees this view, in this language.',
}

const fr: typeof en = {
  share: 'Partager',
  copied: 'Lien copié',
  dialogTitle: 'Partager cette vue',
  refused: 'Le navigateur n’a pas permis la copie. Le lien est sélectionné\u00a0: Ctrl+C (sur Mac, Cmd+C) le copie.',
  field: 'Lien vers cette vue',
  close: 'Fermer',
  sees: 'Qui l’ouvre voit cette vue, dans cette langue.',
}

/** The Share button and its dialog. */
export const share = { en, fr }
