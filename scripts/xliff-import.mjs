import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openApplication } from './application.mjs';

const USAGE = `Usage: npm run xliff:import -- file.xlf [--dry-run] [--overwrite]

  --dry-run    says what an import would do, and writes nothing
  --overwrite  replaces translations that were edited since the file was made`;

const isFrench = /^fr/i.test(process.env.LC_ALL ?? process.env.LANG ?? '');
const language = isFrench ? 'fr' : 'en';
const choose = (english, french) => (isFrench ? french : english);

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean' }, overwrite: { type: 'boolean' } },
    });
    if (positionals.length === 1) return { values, bytes: readFileSync(positionals[0]) };
  } catch (error) {
    console.error(error.message);
  }
  console.error(USAGE);
  process.exit(2);
}

const OUTCOMES = {
  written: choose('draft written', 'brouillon écrit'),
  unchanged: choose('unchanged', 'inchangé'),
  refused: choose('refused', 'refusé'),
};

const { values, bytes } = readArguments();
const strapi = await openApplication();
const { importWords, messageOf, XliffRefusal } = createRequire(import.meta.url)(
  path.join(strapi.dirs.dist.src, 'exchange'),
);
let status = 0;
try {
  const { documents, isDryRun, targetLanguage } = await importWords(strapi, bytes, {
    isDryRun: values['dry-run'],
    overwrites: values.overwrite,
    language,
  });
  for (const { original, title, outcome, changed, problems } of documents) {
    const fields = changed.length > 0 ? ` (${changed.join(', ')})` : '';
    console.log(`${title ?? original} [${targetLanguage}] ${OUTCOMES[outcome]}${fields}`);
    for (const problem of problems) console.log(`  - ${messageOf(problem, language)}`);
  }
  const count = (wanted) => documents.filter(({ outcome }) => outcome === wanted).length;
  console.log(
    choose(
      `${count('written')} written, ${count('unchanged')} unchanged, ${count('refused')} refused`,
      `${count('written')} écrit(s), ${count('unchanged')} inchangé(s), ${count('refused')} refusé(s)`,
    ),
  );
  if (isDryRun)
    console.log(choose('Dry run: nothing was written.', 'Essai\u00A0: rien n’a été écrit.'));
  if (count('refused') > 0) status = 1;
} catch (error) {
  if (!(error instanceof XliffRefusal)) throw error;
  console.error(error.in(language));
  status = 1;
}
await strapi.destroy();
process.exit(status);
