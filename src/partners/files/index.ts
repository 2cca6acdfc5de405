// Files that partners send in.
// It owns what is taken, judged by content, and whose a file is.
// It never serves anything that a browser could run.
import type { Part } from '../part';
import { partnerSettings } from '../settings';
import { FILE_ROUTES } from './routes';
import { readCommand } from './scan';
import { leaveNothing } from './sent-file';
import { serveInert } from './serve';

export { refuseForeignFiles } from './owned';

export const files: Part = {
  register(strapi) {
    readCommand(partnerSettings().scanCommand);
    leaveNothing(strapi);
    serveInert(strapi);
  },
  routes: FILE_ROUTES,
};
