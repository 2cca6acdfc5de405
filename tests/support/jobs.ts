import type { Application } from './application';

type Jobs = { jobs: { name: string | null; job: { invoke(): Promise<unknown> } }[] };

/** Runs one of the jobs that repeat, now, as its time would. */
export async function runJob({ strapi }: Application, name: string): Promise<void> {
  const found = (strapi.cron as unknown as Jobs).jobs.find((job) => job.name === name);
  if (!found) throw new Error(`There is no job "${name}".`);
  await found.job.invoke();
}
