import { openApplication } from './application.mjs';

const MOST_SHOWN = 100;

const strapi = await openApplication();
const catalogue = strapi.get('catalogue');
await catalogue.queue.done();
const differences = await catalogue.verify();
for (const { documentId, locale, field, stored, expected } of differences.slice(0, MOST_SHOWN)) {
  console.log(
    `${documentId} ${locale ?? '-'} ${field}: ${JSON.stringify(stored)} instead of ${JSON.stringify(expected)}`,
  );
}
if (differences.length > MOST_SHOWN) console.log(`… and ${differences.length - MOST_SHOWN} more`);
console.log(
  differences.length === 0
    ? 'The catalogue holds what the records say.'
    : `${differences.length} differences; "npm run catalogue:rebuild" repairs them.`,
);
await strapi.destroy();
process.exit(differences.length === 0 ? 0 : 1);
