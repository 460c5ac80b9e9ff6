const en = {
  heading: 'Where the cues stand',
  note: 'From the first word to the last. A full mark is in the outlet’s own voice, a hollow one in another; the shaded stretches are in other voices.',
  row: (cue: string, places: string) => `${cue}: at ${places} percent of the text`,
  start: 'beginning',
  end: 'end',
}

const fr: typeof en = {
  heading: 'Où se trouvent les marqueurs',
  note: 'Du premier mot au dernier. Un trait plein est dans la voix propre du média, un trait creux dans une autre\u00a0; les parties ombrées sont dans d’autres voix.',
  row: (cue, places) => `${cue}\u00a0: à ${places} pour cent du texte`,
  start: 'début',
  end: 'fin',
}

/** The strip of where cues stand inside one article. */
export const strip = { en, fr }
