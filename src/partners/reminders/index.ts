// What owners are reminded of: drafts left lying, published records due for verification.
// It owns when they were last reminded.
// It never changes a record.
import type { Part } from '../part';

export const reminders: Part = {};
