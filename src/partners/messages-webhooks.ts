import type { Message } from './refusals';

/** Refusals about webhooks. */
export const WEBHOOK_MESSAGES = {
  'webhook-address-form': {
    status: 422,
    en: ({ url }) => `“${url}” is no address; write it as https://example.org/hooks.`,
    fr: ({ url }) =>
      `« ${url} » n’est pas une adresse ; écrivez-la sous la forme https://example.org/hooks.`,
  },
  'webhook-address-https': {
    status: 422,
    en: ({ url }) => `“${url}” must begin with https://.`,
    fr: ({ url }) => `« ${url} » doit commencer par https://.`,
  },
  'webhook-address-login': {
    status: 422,
    en: () => 'The address may not contain a user name or a password; messages are signed.',
    fr: () =>
      'L’adresse ne peut contenir ni nom d’utilisateur ni mot de passe ; les messages sont signés.',
  },
  'webhook-address-private': {
    status: 422,
    en: ({ url }) => `“${url}” is not an address of the public Internet.`,
    fr: ({ url }) => `« ${url} » n’est pas une adresse de l’Internet public.`,
  },
  'webhook-off': {
    status: 409,
    en: () => 'The webhook is switched off. Switch it on first.',
    fr: () => 'Le webhook est désactivé. Réactivez-le d’abord.',
  },
} satisfies Record<string, Message>;
