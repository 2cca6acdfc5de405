import type { Desk } from '../desk';

export const workflow: Desk = {};
