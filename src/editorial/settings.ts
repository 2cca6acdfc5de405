import type { Core } from '@strapi/strapi';

/** What `config/editorial.ts` says. */
export type Settings = {
  reviewsNeeded: number;
  reviewsFromOutside: number;
  reviewPolicy: string;
  ownTextMayBeApproved: boolean;
  previewLinkHours: number;
  verifyEveryMonths: number;
  verifyEveryByType: string;
  timeZone: string;
  historyKeepVersions: number;
  historyKeepDays: number;
  noticesKeepDays: number;
  mail: { isConfigured: boolean; dailyAt: string };
};

export const settingsOf = (app: Core.Strapi): Settings => app.config.get('editorial') as Settings;
