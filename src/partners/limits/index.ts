// How often and how much: limits of requests and quotas, shared by all instances.
// It owns the counters.
// It never counts what people of the panel do.
import type { Part } from '../part';

export const limits: Part = {};
