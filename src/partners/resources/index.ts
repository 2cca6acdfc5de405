// What an organisation contributes: its resources, as drafts in either language.
// It owns ownership by the lead organisation, versions, repeated requests, and sending in bulk.
// It never publishes, and what is another organisation's does not exist for it.
import type { Part } from '../part';

export const resources: Part = {};
