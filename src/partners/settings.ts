/** What `config/partners.ts` says. */
export type Settings = {
  pagesUrl: string;
  confirmationHours: number;
  invitationDays: number;
  resetMinutes: number;
  keyDays: number;
  areLimited: boolean;
};

export const partnerSettings = (): Settings => strapi.config.get('partners') as Settings;
