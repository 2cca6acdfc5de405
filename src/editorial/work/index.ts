// What waits for somebody, and how the whole desk stands: “my work” and the numbers of the home page.
// It owns questions only: what it answers is kept by the other parts of the desk.
// It never writes anything.
import type { Desk } from '../desk';
import { WORK_ROUTES } from './routes';

export const work: Desk = { routes: WORK_ROUTES };
