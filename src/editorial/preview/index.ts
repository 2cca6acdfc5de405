import type { Desk } from '../desk';

export const preview: Desk = {};
