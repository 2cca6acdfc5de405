import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { ROOT } from './paths';
import { sqliteTemplate } from './templates';

/** The application that browsers see is the built one; its database is that of every other test. */
export default async function prepare(project: TestProject) {
  const { database } = await sqliteTemplate();
  project.provide('databaseKind', 'sqlite');
  project.provide('template', { distDir: path.join(ROOT, 'dist'), database });
}
