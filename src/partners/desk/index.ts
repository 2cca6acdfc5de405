// The partnership manager's side, in the panel: organisations of the network, and what they send in.
// It owns questions of the panel about partners, answered from what the other parts keep.
// It never decides by itself.
import type { Part } from '../part';
import { ORGANIZATION_ROUTES } from './organization-routes';
import { SUBMISSION_ROUTES } from './submission-routes';

export const desk: Part = { desk: [...ORGANIZATION_ROUTES, ...SUBMISSION_ROUTES] };
