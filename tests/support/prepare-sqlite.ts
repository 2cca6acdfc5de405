import type { TestProject } from 'vitest/node';
import { sqliteTemplate } from './templates';

export default async function prepare(project: TestProject) {
  project.provide('databaseKind', 'sqlite');
  project.provide('template', await sqliteTemplate());
}
