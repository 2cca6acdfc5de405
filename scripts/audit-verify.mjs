import { parseArgs } from 'node:util';
import { openApplication } from './application.mjs';

const MOST_SHOWN = 1_000;

const { values } = parseArgs({ options: { expect: { type: 'string' } } });

const SAYINGS = {
  altered: ({ seq }) => `Line ${seq} was altered.`,
  unlinked: ({ seq }) =>
    `Line ${seq} does not follow the line before it: one of them was replaced.`,
  missing: ({ from, to }) =>
    from === to ? `Line ${from} is missing.` : `Lines ${from} to ${to} are missing.`,
  surplus: ({ from }) =>
    `There are lines that were not written by the application, from ${from} on.`,
  'other-end': ({ seq }) => `Line ${seq}, the last one, is not the one that was noted as the last.`,
  'not-found': ({ hash }) => `No line has the hash that you expect, ${hash}.`,
};

const strapi = await openApplication();
const { count, head, problems } = await strapi.get('audit').verify(values.expect);
for (const problem of problems.slice(0, MOST_SHOWN)) console.log(SAYINGS[problem.kind](problem));
if (problems.length > MOST_SHOWN) console.log(`… and ${problems.length - MOST_SHOWN} more`);
console.log(
  problems.length === 0
    ? `OK: ${count} lines, unaltered and without gaps; the last one's hash is ${head.hash}`
    : `The audit trail is not what was written: ${problems.length} problems in ${count} lines.`,
);
await strapi.destroy();
process.exit(problems.length === 0 ? 0 : 1);
