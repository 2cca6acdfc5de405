import type { Desk } from '../desk';

export const schedule: Desk = {};
