import type { Desk } from '../desk';

export const locks: Desk = {};
