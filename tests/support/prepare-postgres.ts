import type { TestProject } from 'vitest/node';
import { postgresTemplate } from './templates';

export default async function prepare(project: TestProject) {
  project.provide('databaseKind', 'postgres');
  project.provide('template', await postgresTemplate());
}
