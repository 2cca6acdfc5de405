import type { Core } from '@strapi/strapi';
import type { DeskRoute } from '../editorial';
import type { PartnerRoute } from './partner-route';

/** Work that is done again and again; `rule` is a cron expression with seconds. */
export type Job = { name: string; rule: string; run(strapi: Core.Strapi): Promise<void> };

/** One part of the partners' room. */
export type Part = {
  register?(strapi: Core.Strapi): void;
  bootstrap?(strapi: Core.Strapi): Promise<void>;
  /** What partners ask, under `/api/partner`. */
  routes?: PartnerRoute[];
  /** What the panel asks, under `/clearinghouse`. */
  desk?: DeskRoute[];
  jobs?: Job[];
};
