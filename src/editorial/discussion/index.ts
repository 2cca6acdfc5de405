import type { Desk } from '../desk';

export const discussion: Desk = {};
