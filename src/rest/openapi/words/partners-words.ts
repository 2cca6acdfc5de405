import type { PartnerRoute } from '../../../partners';
import type { Method } from '../openapi-types';
import type { Explained } from './words';

type SignInId =
  | 'signIn'
  | 'refreshSession'
  | 'signOut'
  | 'listSessions'
  | 'revokeSession'
  | 'changePassword'
  | 'forgotPassword'
  | 'resetPassword';

/** Strapi's doors for accounts that are open, and what they need. */
export const SIGN_IN: readonly {
  method: Method;
  path: string;
  id: SignInId;
  needs: readonly string[];
  isSignedIn: boolean;
}[] = [
  {
    method: 'post',
    path: '/auth/local',
    id: 'signIn',
    needs: ['identifier', 'password'],
    isSignedIn: false,
  },
  {
    method: 'post',
    path: '/auth/refresh',
    id: 'refreshSession',
    needs: ['refreshToken'],
    isSignedIn: false,
  },
  { method: 'post', path: '/auth/logout', id: 'signOut', needs: [], isSignedIn: true },
  { method: 'get', path: '/auth/sessions', id: 'listSessions', needs: [], isSignedIn: true },
  {
    method: 'delete',
    path: '/auth/sessions/{sessionId}',
    id: 'revokeSession',
    needs: [],
    isSignedIn: true,
  },
  {
    method: 'post',
    path: '/auth/change-password',
    id: 'changePassword',
    needs: ['currentPassword', 'password', 'passwordConfirmation'],
    isSignedIn: true,
  },
  {
    method: 'post',
    path: '/auth/forgot-password',
    id: 'forgotPassword',
    needs: ['email'],
    isSignedIn: false,
  },
  {
    method: 'post',
    path: '/auth/reset-password',
    id: 'resetPassword',
    needs: ['code', 'password', 'passwordConfirmation'],
    isSignedIn: false,
  },
];

type PartnersWords = {
  tag: { name: string; description: string };
  signIn: Record<SignInId, string>;
  member: string;
  key: string;
  actingFor: string;
  idempotencyKey: string;
  ifMatch: string;
  pathParameter: string;
  success: string;
  refusals: Record<number, string>;
  shared: Record<'unauthorized' | 'forbidden' | 'tooManyRequests', string>;
  /** Says who may ask. */
  may(may: PartnerRoute['may']): string;
};

/** What the document says of partners' operations. */
export const PARTNERS_WORDS: Record<Explained, PartnersWords> = {
  en: {
    tag: {
      name: 'Partners',
      description:
        'What partner organisations send in, each for itself: drafts only, which the editorial team reviews and publishes.',
    },
    signIn: {
      signIn: 'Sign in with an address and a password',
      refreshSession: 'Have a new access token for a refresh token',
      signOut: 'Sign out',
      listSessions: 'List the sessions of one’s account',
      revokeSession: 'End a session',
      changePassword: 'Change one’s password; every other session ends',
      forgotPassword: 'Ask for a link that resets the password',
      resetPassword: 'Choose a new password with the code of that link',
    },
    member: 'The access token of a member, as signing in answers it.',
    key: 'A key of an organisation, as its coordinator has made it.',
    actingFor:
      'The documentId of the organisation that one acts for; without it, one’s default one.',
    idempotencyKey: 'A name of one’s own for this request: sent again, it is done once only.',
    ifMatch: 'The version that one has read, as its ETag says it.',
    pathParameter: 'The identifier in the address.',
    success: 'It is done.',
    refusals: {
      404: 'There is no such thing for the organisation that one acts for.',
      409: 'It can’t be done as things stand; the message says why.',
      410: 'It is no longer there.',
      412: 'The version has moved on; the answer says to which.',
      413: 'It is too large.',
      415: 'Files of this kind are not taken.',
      422: 'It was understood, and can’t be taken; the message says why.',
      428: 'Say by If-Match which version you have read.',
      503: 'It can’t be done just now; try again.',
    },
    shared: {
      unauthorized: 'Nobody is signed in, or the token or key is not valid.',
      forbidden: 'Whoever asks may not do this.',
      tooManyRequests: 'Too many requests: `Retry-After` says for how many seconds to wait.',
    },
    may(may) {
      if (may === 'anyone') return 'Anyone may ask.';
      if (may === 'account') return 'Whoever has an account may ask.';
      const role = may.role === 'coordinator' ? 'Coordinators' : 'Contributors and coordinators';
      return may.scope
        ? `${role} may ask, and keys with the scope \`${may.scope}\`.`
        : `${role} may ask; no key will do.`;
    },
  },
  fr: {
    tag: {
      name: 'Partenaires',
      description:
        'Ce que les organismes partenaires envoient, chacun pour soi : des brouillons seulement, que la rédaction relit et publie.',
    },
    signIn: {
      signIn: 'Se connecter avec une adresse et un mot de passe',
      refreshSession: 'Obtenir un nouveau jeton d’accès contre un jeton de renouvellement',
      signOut: 'Se déconnecter',
      listSessions: 'Lister les sessions de son compte',
      revokeSession: 'Fermer une session',
      changePassword: 'Changer de mot de passe ; toutes les autres sessions se ferment',
      forgotPassword: 'Demander un lien pour changer de mot de passe',
      resetPassword: 'Choisir un nouveau mot de passe avec le code de ce lien',
    },
    member: 'Le jeton d’accès d’une personne, tel que la connexion le donne.',
    key: 'Une clé d’un organisme, telle que sa coordination l’a créée.',
    actingFor:
      'Le documentId de l’organisme pour lequel on agit ; à défaut, celui que l’on a choisi.',
    idempotencyKey: 'Un nom que l’on donne à sa requête : renvoyée, elle n’est faite qu’une fois.',
    ifMatch: 'La version que l’on a lue, telle que son ETag la dit.',
    pathParameter: 'L’identifiant dans l’adresse.',
    success: 'C’est fait.',
    refusals: {
      404: 'Cela n’existe pas pour l’organisme pour lequel on agit.',
      409: 'Ce n’est pas possible en l’état ; le message dit pourquoi.',
      410: 'Cela n’existe plus.',
      412: 'La version a changé ; la réponse dit laquelle vaut.',
      413: 'C’est trop volumineux.',
      415: 'Les fichiers de cette sorte ne sont pas acceptés.',
      422: 'La demande est comprise mais ne peut être acceptée ; le message dit pourquoi.',
      428: 'Dites par If-Match quelle version vous avez lue.',
      503: 'Ce n’est pas possible pour l’instant ; réessayez.',
    },
    shared: {
      unauthorized: 'Personne n’est connecté, ou le jeton ou la clé ne vaut pas.',
      forbidden: 'La personne ou la clé qui demande n’en a pas le droit.',
      tooManyRequests: 'Trop de requêtes : `Retry-After` dit combien de secondes attendre.',
    },
    may(may) {
      if (may === 'anyone') return 'Ouvert à tout le monde.';
      if (may === 'account') return 'Ouvert à qui a un compte.';
      const role = may.role === 'coordinator' ? 'à la coordination' : 'aux membres';
      return may.scope
        ? `Ouvert ${role} et aux clés de portée \`${may.scope}\`.`
        : `Ouvert ${role}, mais à aucune clé.`;
    },
  },
};
