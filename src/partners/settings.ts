import type { QuotaKind } from './limits/allowances';
import type { Limits } from './limits/policies';

/** What `config/partners.ts` says. */
export type Settings = {
  pagesUrl: string;
  confirmationHours: number;
  invitationDays: number;
  answerDays: number;
  applicationDays: number;
  resetMinutes: number;
  keyDays: number;
  fileBytes: number;
  scanCommand: string;
  privateWebhooks: boolean;
  draftReminderDays: number;
  verificationReminderDays: number;
  areLimited: boolean;
  limits: Limits;
  /** As `readAllowances` reads them. */
  quotas: Record<QuotaKind, string>;
};

export const partnerSettings = (): Settings => strapi.config.get('partners') as Settings;
