import type { Desk } from '../desk';

export const freshness: Desk = {};
