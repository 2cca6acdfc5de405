import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { transpile } from './transpile.mjs';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Answers the OpenAPI document of the sources as they are, for a clearinghouse with the languages that
 * it has without `LANGUAGES`, without starting the application.
 */
export async function buildOpenApiDocument() {
  const distDir = await transpile(ROOT, path.join(ROOT, '.tmp/openapi/dist'));
  const load = createRequire(path.join(distDir, 'src/rest/openapi/document.js'));
  const { openApiDocument } = load('./document');
  const { readMaterials } = load('./read-material');
  const { readLanguages } = load('../../editorial/languages');
  return openApiDocument(readMaterials(ROOT, readLanguages({})).en);
}
