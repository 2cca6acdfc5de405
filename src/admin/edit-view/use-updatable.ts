import { useDocumentRBAC } from '@strapi/strapi/admin';

/** Whether this person may write the text that the page shows. */
export const useUpdatable = (): boolean =>
  useDocumentRBAC('useUpdatable', ({ canUpdate }) => canUpdate ?? false);
