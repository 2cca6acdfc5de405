import { compareWithTargets, relativeSpeed, SPEED_OF_LIMITS } from './targets.mjs';

const MEBIBYTE = 1024 * 1024;
const NOTHING = '–';

const rate = (value) =>
  value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(2);
const duration = (value) =>
  value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(value < 10 ? 2 : 1);
const ratio = (ours, stock) => {
  const value = ours / stock;
  return `${value >= 10 ? Math.round(value).toLocaleString('en') : value.toFixed(2)} ×`;
};
const mebibytes = (value) => `${Math.round(value / MEBIBYTE)} MiB`;
const seconds = (value) => `${(value / 1000).toFixed(1)} s`;

/** Answers a Markdown table that is also readable as it is. */
function table(head, rows) {
  const widths = head.map((cell, column) =>
    Math.max(cell.length, ...rows.map((row) => row[column].length)),
  );
  const line = (cells) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join(' | ')} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** The generator of load counts whole milliseconds. */
const whole = (value) => (value < 1 ? '<1' : String(value));

const underLoad = (burst) =>
  burst ? `${rate(burst.perSecond)} (${whole(burst.p50)} / ${whole(burst.p99)})` : NOTHING;
const oneAtATime = (times) =>
  times ? `${duration(times.p50)} / ${duration(times.p95)} / ${duration(times.p99)}` : NOTHING;

function loadTable(works) {
  return table(
    [
      'requests/s (p50 / p99 ms)',
      'stock',
      'ours, cold',
      '÷ stock',
      'ours, warm',
      '÷ stock',
      'node:http',
      'warm ÷ it',
    ],
    works.map(({ title, stock, oursCold, oursWarm, bare }) => [
      title,
      underLoad(stock),
      underLoad(oursCold),
      stock && oursCold ? ratio(oursCold.perSecond, stock.perSecond) : NOTHING,
      underLoad(oursWarm),
      stock && oursWarm ? ratio(oursWarm.perSecond, stock.perSecond) : NOTHING,
      underLoad(bare),
      bare && oursWarm ? `${Math.round((oursWarm.perSecond / bare.perSecond) * 100)} %` : NOTHING,
    ]),
  );
}

const oneByOneTable = (works) =>
  table(
    ['ms, p50 / p95 / p99', 'stock', 'ours', 'times faster', 'found, ours', 'found, stock'],
    works.map(({ title, ours, stock, found }) => [
      title,
      oneAtATime(stock),
      oneAtATime(ours),
      ours && stock ? ratio(stock.p50, ours.p50) : NOTHING,
      found?.ours?.toLocaleString('en') ?? NOTHING,
      found?.stock?.toLocaleString('en') ?? NOTHING,
    ]),
  );

const processTable = ({ start, memory, rebuild }) =>
  table(
    ['', 'stock', 'ours'],
    [
      ['Start, until it listens', seconds(start.stock), seconds(start.ours)],
      [
        'Memory, idle after the benchmark (RSS)',
        mebibytes(memory.stock.rss),
        mebibytes(memory.ours.rss),
      ],
      ['Of it held by JavaScript', mebibytes(memory.stock.held), mebibytes(memory.ours.held)],
      [
        'Catalogue rebuilt from nothing',
        NOTHING,
        rebuild
          ? `${rebuild.entries.toLocaleString('en')} entries in ${seconds(rebuild.milliseconds)} (${rate(rebuild.perSecond)}/s)`
          : NOTHING,
      ],
    ],
  );

const yesOrNo = (is) => (is ? 'yes' : 'no');

const targetsTable = (lines) =>
  table(
    ['Promise', 'wanted', 'measured', 'kept', 'at the speed of the limits', 'kept there'],
    lines.map(({ title, wanted, measured, isMet, converted, isMetThere }) => [
      title,
      wanted,
      measured,
      yesOrNo(isMet),
      converted ?? NOTHING,
      converted ? yesOrNo(isMetThere) : NOTHING,
    ]),
  );

const describeSpeed = (result) =>
  `During this run stock answered \`/_health\` ${result.speeds.map(rate).join(', ')} times a second: ${Math.round(relativeSpeed(result) * 100)} % of the ${SPEED_OF_LIMITS.toLocaleString('en')} of the machine that limits in milliseconds and entries a second were set for. The fifth column is the third, converted by that.`;

/** Answers one measurement as Markdown; `all` are those that stand beside it. */
export function describe(result, all) {
  const { size, organizations, database, machine, settings, notes } = result;
  const targets = compareWithTargets(result, all);
  return [
    `## ${size.toLocaleString('en')} resources in two languages, ${database}`,
    `${size.toLocaleString('en')} resources and ${organizations.toLocaleString('en')} organisations, measured on ${result.date} with ${machine.cores} cores (${machine.processor}), ${machine.memory} of memory, Node ${machine.node}; ${settings.connections} connections, median of ${settings.rounds} rounds of ${settings.seconds} s each, in turns.`,
    ...(result.load.length > 0 ? ['### Under load', loadTable(result.load)] : []),
    '### One request at a time, nothing cached',
    oneByOneTable(result.oneByOne),
    '### The process',
    processTable(result),
    ...(targets.length > 0 ? ['### Promises', describeSpeed(result), targetsTable(targets)] : []),
    ...(notes.length > 0 ? ['### Notes', notes.map((note) => `- ${note}`).join('\n')] : []),
  ].join('\n\n');
}

const INTRODUCTION = `# Benchmark

\`npm run bench\` measures this application beside a stock Strapi with the same content types on a copy of the same database, in one run on one machine. \`npm run bench -- --size 100000\` does so at another size, \`--postgres\` on PostgreSQL, and \`--write\` puts the figures into this file.

What the words mean:

- **stock**: a Strapi of the same version as ours is built on, configured as a new project is, with the content types and components of this project, Strapi's own controllers and routes, and none of our tables or indexes. On SQLite it has Strapi's default journal, ours has \`WAL\`.
- **cold**: each request carries a cookie, for which the response cache steps aside; everything is computed, but for the counts and the hits of a search for everything, which the catalogue keeps in memory until something public changes.
- **warm**: the same requests without the cookie. Where pages change, most of them are asked for the first time.
- **node:http**: a bare Node server that answers the same bytes and headers from memory, the ceiling on this machine.

What the figures do not say:

- The generator of load runs on the same machine and takes up to one core, so fast answers are slowed more than slow ones, and \`node:http\` most of all.
- Texts are drawn from 40,000 invented and real words by Zipf's law; they have neither grammar nor stop words. Every resource has its facets from the same vocabularies, the first terms far more often.
- Stock \`_q\` looks for a piece of text in titles, slugs, summaries and a few other short fields; ours searches the words of the whole record, the body too, and so finds more. Suggestions are compared with a filter on titles, the nearest thing that the stock has.
- Records are written by SQL in the shape of Strapi's own rows, not through its Document Service, which would take hours.
- Limits in milliseconds and entries a second were set on another machine, on which a stock Strapi answers its empty \`/_health\` 3,100 times a second to 20 connections, and a plain list of 25 among 2,000 resources 196 times. Each run asks stock's \`/_health\` after the rebuild and before and after the questions one by one; the median converts what was measured to that machine's speed, as if everything were as much slower as that is. Both are shown.
- Compression is not asked for, and everything travels over the loopback interface.
`;

/** Answers the whole of `docs/benchmark.md`. */
export const describeAll = (results) =>
  `${[INTRODUCTION.trim(), ...results.map((result) => describe(result, results))].join('\n\n')}\n`;
