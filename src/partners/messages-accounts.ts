import type { Message } from './refusals';

/** Refusals about who joins, who belongs to what, and their accounts. */
export const ACCOUNT_MESSAGES = {
  'not-your-organization': {
    en: ({ named }) => `You do not contribute for the organisation “${named}”.`,
    fr: ({ named }) => `Vous ne contribuez pas pour l’organisme « ${named} ».`,
  },
  'coordinators-only': {
    status: 403,
    en: () => 'Only a coordinator of the organisation can do this.',
    fr: () => 'Seule une personne chargée de la coordination de l’organisme peut le faire.',
  },
  'last-coordinator': {
    status: 409,
    en: () =>
      'An organisation keeps one coordinator at least: make another member a coordinator first.',
    fr: () =>
      'Un organisme garde au moins une personne à la coordination : confiez d’abord ce rôle à un autre membre.',
  },
  'member-already': {
    status: 409,
    en: ({ email }) => `${email} already belongs to the organisation: change their role instead.`,
    fr: ({ email }) => `${email} fait déjà partie de l’organisme : changez plutôt son rôle.`,
  },
  'too-many-invitations': {
    status: 409,
    en: ({ most }) => `There are ${most} open invitations: withdraw some first.`,
    fr: ({ most }) => `Il y a ${most} invitations en attente : retirez-en d’abord.`,
  },
  'link-does-not-work': {
    en: () => 'This link does not work: it has been used, has expired, or is not complete.',
    fr: () => 'Ce lien ne fonctionne pas : il a déjà servi, a expiré ou est incomplet.',
  },
  'account-blocked': {
    status: 403,
    en: () => 'The account of this address is blocked.',
    fr: () => 'Le compte de cette adresse est bloqué.',
  },
  'account-exists': {
    status: 409,
    en: () => 'This address has an account: accept without “name” and “password”, then sign in.',
    fr: () =>
      'Cette adresse a déjà un compte : acceptez sans « name » ni « password », puis connectez-vous.',
  },
  'account-needed': {
    en: () => 'This address has no account yet: send “name” and “password” to make one.',
    fr: () =>
      'Cette adresse n’a pas encore de compte : envoyez « name » et « password » pour en créer un.',
  },
  'name-an-organization': {
    en: () => 'Name either “organization” (a documentId) or “newOrganization”, not both.',
    fr: () => 'Indiquez « organization » (un documentId) ou « newOrganization », pas les deux.',
  },
  'name-the-organization': {
    en: () => 'The application names an organisation that there is: say which one it joins.',
    fr: () => 'La candidature désigne un organisme existant : dites lequel elle rejoint.',
  },
  'no-such-organization': {
    en: ({ organization }) => `There is no organisation “${organization}”.`,
    fr: ({ organization }) => `Il n’y a pas d’organisme « ${organization} ».`,
  },
  'no-such-country': {
    en: ({ country }) => `“${country}” is no country’s code (ISO 3166-1, two letters: CA).`,
    fr: ({ country }) =>
      `« ${country} » n’est pas un code de pays (ISO 3166-1, deux lettres : CA).`,
  },
  'already-answered': {
    status: 409,
    en: () => 'This question has been answered, or is no longer open.',
    fr: () => 'Cette question a déjà reçu une réponse ou n’est plus ouverte.',
  },
  'application-decided': {
    status: 409,
    en: ({ state }) => `This application cannot be changed any more: its state is “${state}”.`,
    fr: ({ state }) => `Cette candidature ne peut plus être modifiée : son état est « ${state} ».`,
  },
  'say-why': {
    en: () => 'The reason “other” wants words: the applicant is told them.',
    fr: () => 'Le motif « other » demande une explication : elle est transmise au candidat.',
  },
  'organization-not-yours-to-make': {
    status: 403,
    en: ({ language }) => `Your role may not make an organisation in the language “${language}”.`,
    fr: ({ language }) =>
      `Votre rôle ne permet pas de créer un organisme dans la langue « ${language} ».`,
  },
} satisfies Record<string, Message>;
