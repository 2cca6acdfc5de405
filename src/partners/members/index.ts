// Who belongs to an organisation, and in which role.
// It owns memberships; the last coordinator of an organisation stays.
// It never shows an organisation's members to another one.
import type { Part } from '../part';

export const members: Part = {};
