import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { transpile } from './transpile.mjs';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const FILE = path.join(ROOT, 'docs/workflow.md');

const distDir = await transpile(ROOT, path.join(ROOT, '.tmp/workflow/dist'));
const load = createRequire(path.join(distDir, 'src/editorial/workflow/documentation.js'));
const { describeWorkflow } = load('./documentation');

const options = { ...(await resolveConfig(FILE)), filepath: FILE };
writeFileSync(FILE, await format(describeWorkflow(), options));
console.log(`Wrote ${path.relative(ROOT, FILE)}.`);
