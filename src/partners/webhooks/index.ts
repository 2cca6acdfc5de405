// What partners' own systems are told: stages, comments, publications (Standard Webhooks).
// It owns endpoints, their secrets, and the log of deliveries.
// It never calls an address inside a private network.
import type { Part } from '../part';

export const webhooks: Part = {};
