import type { Desk } from '../desk';

export const history: Desk = {};
