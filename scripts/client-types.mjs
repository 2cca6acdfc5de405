import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';
import { buildOpenApiDocument, ROOT } from './openapi-document.mjs';

const FILE = path.join(ROOT, 'client/clearinghouse.d.ts');
const HEADER =
  '// Made by `npm run client:types` from the OpenAPI document; changes here are lost.\n';

/** Answers the TypeScript types of an OpenAPI document as the text of a declaration file. */
async function clientTypes(document) {
  const types = astToString(await openapiTS(document, { alphabetize: false }));
  return format(HEADER + types, { ...(await resolveConfig(FILE)), filepath: FILE });
}

/** Answers whether the committed types are those of the document, and says what to do if not. */
export async function checkClientTypes(document) {
  const isFresh = readFileSync(FILE, 'utf8') === (await clientTypes(document));
  if (!isFresh)
    console.error('client/clearinghouse.d.ts is out of date: run `npm run client:types`.');
  return isFresh;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const document = await buildOpenApiDocument();
  if (process.argv.includes('--check')) {
    process.exitCode = (await checkClientTypes(document)) ? 0 : 1;
  } else {
    mkdirSync(path.dirname(FILE), { recursive: true });
    writeFileSync(FILE, await clientTypes(document));
  }
}
