import type { Core } from '@strapi/strapi';
import type { Application } from './application';

type Jobs = { jobs: { name: string; run(strapi: Core.Strapi): Promise<void> }[] };

/** Runs one of the desk's jobs now, as it would be run when its time comes. */
export async function runJob({ strapi }: Application, name: string): Promise<void> {
  const { jobs } = strapi.get('clearinghouse-jobs') as Jobs;
  const job = jobs.find((one) => one.name === name);
  if (!job) throw new Error(`There is no job "${name}".`);
  await job.run(strapi);
}
