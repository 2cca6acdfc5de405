import type { Desk } from '../desk';

export const translations: Desk = {};
