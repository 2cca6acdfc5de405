// The partnership manager's side, in the panel.
// It owns questions of the panel about partners.
// It never decides by itself.
import type { Part } from '../part';

export const desk: Part = {};
