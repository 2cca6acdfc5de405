import type { z } from '@strapi/utils';
import { deskRoute, type DeskRoute } from '../editorial';
import { answeringRefusals } from './partner-route';

type Schema = z.ZodType;

/**
 * Describes what the partnership manager asks in the panel: a question of the desk whose refusals carry
 * their own status, as those of partners' questions do. Those with `partners.manage` may ask it.
 */
export function managerRoute<Query extends Schema, Body extends Schema>(
  route: Omit<Parameters<typeof deskRoute<Query, Body>>[0], 'rights'> & {
    rights?: DeskRoute['rights'];
  },
): DeskRoute {
  const { handler, ...described } = deskRoute<Query, Body>({
    rights: ['partners.manage'],
    ...route,
  });
  return {
    ...described,
    handler: (context) => answeringRefusals(context, () => handler(context)),
  };
}
