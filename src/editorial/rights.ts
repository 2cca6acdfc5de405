import type { Core } from '@strapi/strapi';

/**
 * What the desk lets people do, beside Strapi's own rights to types, fields and languages. The key is
 * Strapi's action without its prefix `api::`.
 */
export const RIGHTS = {
  'editorial.submit': { en: 'Submit for review', fr: 'Soumettre à la relecture' },
  'editorial.comment': { en: 'Take part in discussions', fr: 'Participer aux discussions' },
  'editorial.review': {
    en: 'Review: approve, ask for changes',
    fr: 'Relire : approuver, demander des modifications',
  },
  'editorial.assign': { en: 'Assign, set due dates', fr: 'Attribuer, fixer des échéances' },
  'editorial.schedule': { en: 'Schedule publication', fr: 'Programmer la publication' },
  'editorial.withdraw': { en: 'Withdraw, archive, reopen', fr: 'Retirer, archiver, rouvrir' },
  'editorial.verify': { en: 'Verify records', fr: 'Vérifier les fiches' },
  'editorial.history': { en: 'Read and restore versions', fr: 'Lire et restaurer les versions' },
  'editorial.translate': { en: 'Follow translations', fr: 'Suivre les traductions' },
  'editorial.audit': { en: 'Read the audit trail', fr: 'Lire le journal d’audit' },
  'editorial.people': {
    en: 'Say who reviews for which organisation',
    fr: 'Dire qui relit pour quel organisme',
  },
  'partners.manage': {
    en: 'Manage partners: applications, members, keys, trust',
    fr: 'Gérer les partenaires : candidatures, membres, clés, confiance',
  },
  'partners.triage': {
    en: 'Let partners’ submissions into review',
    fr: 'Admettre à la relecture ce que les partenaires soumettent',
  },
} as const satisfies Record<string, { en: string; fr: string }>;

export type Right = keyof typeof RIGHTS;

/** Answers a right as Strapi's roles know it. */
export const actionOf = (right: Right): string => `api::${right}`;

type ActionProvider = { registerMany(actions: object[]): Promise<unknown> };

/** Makes the rights known to Strapi, which removes unknown ones from roles when it starts. */
export async function registerRights(strapi: Core.Strapi): Promise<void> {
  const provider: ActionProvider = strapi.service('admin::permission').actionProvider;
  await provider.registerMany(
    Object.entries(RIGHTS).map(([uid, { en, fr }]) => ({
      uid,
      section: 'settings',
      category: 'clearinghouse',
      subCategory: 'editorial desk / rédaction',
      displayName: `${en} / ${fr}`,
    })),
  );
}

type Ability = { can(action: string): boolean };

/** Whether the person or admin token whose request this is has a right. */
export function hasRight(right: Right): boolean {
  const ability: Ability | undefined = strapi.requestContext.get()?.state.userAbility;
  return ability?.can(actionOf(right)) ?? false;
}
