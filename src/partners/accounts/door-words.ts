/** What Strapi's own doors for accounts refuse, in French. */
const FRENCH: Record<string, string> = {
  'Invalid identifier or password': 'Identifiant ou mot de passe incorrect.',
  'Your account email is not confirmed': 'L’adresse de votre compte n’est pas confirmée.',
  'Your account has been blocked by an administrator': 'Votre compte est suspendu.',
  'The provided current password is invalid': 'Le mot de passe actuel n’est pas le bon.',
  'Your new password must be different than your current password':
    'Le nouveau mot de passe doit différer de l’actuel.',
  'You must be authenticated to reset your password':
    'Connectez-vous pour modifier votre mot de passe.',
  'This provider is disabled': 'Cette façon de se connecter n’est pas ouverte.',
  'identifier is a required field': 'L’identifiant (identifier) manque.',
  'password is a required field': 'Le mot de passe (password) manque.',
  'Register action is currently disabled': 'On ne peut pas s’inscrire soi-même.',
};

/** Runs one of Strapi's doors; what it refuses is said in French, where we have the words. */
export async function inFrench(action: () => Promise<unknown>): Promise<void> {
  try {
    await action();
  } catch (error) {
    if (error instanceof Error) error.message = FRENCH[error.message] ?? error.message;
    throw error;
  }
}
