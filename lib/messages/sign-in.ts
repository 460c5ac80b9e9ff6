const en = {
  title: 'Sign in',
  intro: 'Whoever signs in may import articles and take imports back. To read, compare and share nobody needs to.',
  password: 'Password',
  submit: 'Sign in',
  signedIn: 'You are signed in.',
  signOut: 'Sign out',
  needed: 'Articles are imported by those who are signed in.',
}

const fr: typeof en = {
  title: 'Connexion',
  intro:
    'Une fois connecté, on peut importer des articles et annuler des imports. Pour lire, comparer et partager, c’est inutile.',
  password: 'Mot de passe',
  submit: 'Se connecter',
  signedIn: 'Vous êtes connecté.',
  signOut: 'Se déconnecter',
  needed: 'Les articles sont importés par ceux qui sont connectés.',
}

/** Signing in and out. */
export const signIn = { en, fr }
