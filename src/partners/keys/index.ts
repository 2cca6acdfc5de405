// Keys by which machines contribute for one organisation.
// It owns their making, their scopes and their end.
// It never keeps a key itself.
import type { Part } from '../part';
import { registerKeys } from './strategy';

export const keys: Part = { register: registerKeys };
