import { isTerm } from '../../content-model';

type Permission = { action: string; subject: string | null };
type Links = { ctLinks: { uid: string }[] };

/** The part of the panel's state in which Strapi keeps a person's permissions (RTK Query). */
type PanelState = {
  adminApi?: {
    queries: Record<string, { endpointName?: string; data?: unknown } | undefined>;
  };
};

const WRITES = ['create', 'update', 'publish', 'delete'].map(
  (verb) => `plugin::content-manager.explorer.${verb}`,
);

function permissionsIn({ adminApi }: PanelState): Permission[] | null {
  const query = Object.values(adminApi?.queries ?? {}).find(
    (candidate) => candidate?.endpointName === 'getMyPermissions' && candidate.data !== undefined,
  );
  return Array.isArray(query?.data) ? (query.data as Permission[]) : null;
}

/**
 * Keeps terms out of the menu of those who only choose them in forms: everybody may read them, but few
 * write them. `read` answers the panel's state, as it is when the menu is made.
 */
export const typesOfUse =
  (read: () => unknown) =>
  <Given extends Links>(given: Given): Given => {
    const permissions = permissionsIn((read() ?? {}) as PanelState);
    if (!permissions) return given;
    const isOfUse = ({ uid }: { uid: string }) =>
      !isTerm(uid) ||
      permissions.some(({ action, subject }) => subject === uid && WRITES.includes(action));
    return { ...given, ctLinks: given.ctLinks.filter(isOfUse) };
  };
