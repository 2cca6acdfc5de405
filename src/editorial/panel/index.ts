// How the content manager shows our types: the order of forms, columns of lists, names of relations.
// It owns the layouts of the code, and leaves those that an administrator has rearranged.
// It never decides what may be written.
import type { Core } from '@strapi/strapi';
import { arrangePanel } from './arrange';
import { guardQuestions } from './senseless-questions';

export async function bootstrap(strapi: Core.Strapi): Promise<void> {
  guardQuestions(strapi);
  await arrangePanel(strapi);
}
