import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openApplication } from './application.mjs';

const USAGE = `Usage: npm run xliff:export -- --to fr [--type resource] [--documents id,id] [--missing] [--out file.xlf]

  --to         the language to translate into
  --type       resource, organization or page; all of them without it
  --documents  identifiers of documents; all of them without it
  --missing    only documents that have nothing in the language yet
  --out        the file to write; otherwise clearinghouse-SOURCE-TARGET.xlf`;

const startedIn = process.cwd();
const isFrench = /^fr/i.test(process.env.LC_ALL ?? process.env.LANG ?? '');
const say = (english, french) => console.log(isFrench ? french : english);

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        to: { type: 'string' },
        type: { type: 'string' },
        documents: { type: 'string' },
        missing: { type: 'boolean' },
        out: { type: 'string' },
      },
    });
    if (values.to) return values;
  } catch (error) {
    console.error(error.message);
  }
  console.error(USAGE);
  process.exit(2);
}

/** Answers where a source language's file goes: there are several where records have several. */
function fileFor(sourceLanguage, { to, out }, isOnly) {
  if (!out) return path.resolve(startedIn, `clearinghouse-${sourceLanguage}-${to}.xlf`);
  const { dir, name, ext } = path.parse(path.resolve(startedIn, out));
  return path.join(dir, isOnly ? `${name}${ext}` : `${name}-${sourceLanguage}${ext}`);
}

const values = readArguments();
const strapi = await openApplication();
const { exportWords, XliffRefusal } = createRequire(import.meta.url)(
  path.join(strapi.dirs.dist.src, 'exchange'),
);
let status = 0;
try {
  const files = await exportWords(strapi, {
    to: values.to,
    type: values.type,
    documentIds: values.documents?.split(',').map((id) => id.trim()),
    isMissingOnly: values.missing,
  });
  if (files.length === 0) say('Nothing is left to translate.', 'Il ne reste rien à traduire.');
  for (const { sourceLanguage, documents, xliff } of files) {
    const file = fileFor(sourceLanguage, values, files.length === 1);
    writeFileSync(file, xliff);
    say(
      `${file}: ${documents} document(s), from ${sourceLanguage} to ${values.to}`,
      `${file}\u00A0: ${documents} document(s), de ${sourceLanguage} vers ${values.to}`,
    );
  }
} catch (error) {
  if (!(error instanceof XliffRefusal)) throw error;
  console.error(error.in(isFrench ? 'fr' : 'en'));
  status = 1;
}
await strapi.destroy();
process.exit(status);
