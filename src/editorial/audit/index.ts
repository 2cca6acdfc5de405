import type { Desk } from '../desk';

export const audit: Desk = {};
