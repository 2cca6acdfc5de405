import { Globe } from '@strapi/icons';

/** Leads to what is to be translated those who may follow translations. */
export const translationsLink = {
  to: 'clearinghouse/translations',
  icon: Globe,
  intlLabel: { id: 'clearinghouse.translations.title', defaultMessage: 'Translations' },
  permissions: [{ action: 'api::editorial.translate', subject: null }],
  Component: () => import('.'),
  position: 3,
};
