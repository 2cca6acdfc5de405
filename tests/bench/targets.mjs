/** What the read side must show, by the database it was measured on: key, size, limit in milliseconds. */
const LATENCIES = [
  { key: 'typical', title: 'Search, word in 5 %, all facets, p50', sqlite: 10, postgres: 25 },
  { key: 'common', title: 'Search, word in half, all facets, p50', sqlite: 40, postgres: 120 },
  { key: 'facets', title: 'All facets and first page, p50', sqlite: 3, postgres: 6 },
];
/**
 * Limits in milliseconds and entries a second were set on a machine whose stock Strapi answers
 * `/_health` so often a second to 20 connections.
 */
export const SPEED_OF_LIMITS = 3_100;
const LARGE = 100_000;
const SMALL = 1_000;
const MEBIBYTE = 1024 * 1024;

const times = (value) => `${value < 10 ? value.toFixed(2) : Math.round(value)} ×`;
const milliseconds = (value) => `${value.toFixed(2)} ms`;

/** Answers the machine's speed during a measurement, as a part of the speed that limits were set for. */
export const relativeSpeed = ({ speeds }) =>
  speeds.toSorted((a, b) => a - b)[Math.floor(speeds.length / 2)] / SPEED_OF_LIMITS;

/**
 * Holds measurements against what was promised. Answers lines of `title`, `wanted`, `measured` and
 * `isMet`; for what depends on the machine's speed also `converted`, what it would be at the speed
 * that the limit was set for, and `isMetThere`. What was not measured, or not at the size it is
 * promised for, has no line. `others` are the measurements at other sizes.
 */
export function compareWithTargets(result, others) {
  const { load, oneByOne, size, isPostgres, memory, rebuild } = result;
  const lines = [];
  const add = (title, wanted, measured, isMet) => lines.push({ title, wanted, measured, isMet });
  const speed = relativeSpeed(result);
  const convert = (converted, isMetThere) => Object.assign(lines.at(-1), { converted, isMetThere });

  if (!isPostgres) {
    for (const key of ['populated', 'record', 'typical']) {
      const { title, oursWarm: warm, bare, stock } = load.find((work) => work.key === key) ?? {};
      if (!warm || !bare || !stock) continue;
      const ofBare = warm.perSecond / bare.perSecond;
      const ofStock = warm.perSecond / stock.perSecond;
      add(`${title}, warm`, '60 % of node:http', `${Math.round(ofBare * 100)} %`, ofBare >= 0.6);
      add(`${title}, warm`, '100 × stock', times(ofStock), ofStock >= 100);
    }
  }

  if (size >= LARGE) {
    for (const { key, title, ...limits } of LATENCIES) {
      const ours = oneByOne.find((work) => work.key === key)?.ours;
      const limit = isPostgres ? limits.postgres : limits.sqlite;
      if (!ours) continue;
      add(title, `under ${limit} ms`, milliseconds(ours.p50), ours.p50 < limit);
      convert(milliseconds(ours.p50 * speed), ours.p50 * speed < limit);
    }
    const typical = oneByOne.find(({ key }) => key === 'typical');
    const record = oneByOne.find(({ key }) => key === 'record');
    for (const work of isPostgres ? [] : [record, typical]) {
      if (!work?.ours || !work.stock) continue;
      const ratio = work.stock.p50 / work.ours.p50;
      add(`${work.title}, cold`, '50 × stock', times(ratio), ratio >= 50);
    }
    const small = others.find((other) => other.size === SMALL && other.isPostgres === isPostgres);
    const before = small?.oneByOne.find(({ key }) => key === 'record')?.ours;
    if (before && record?.ours) {
      const growth = record.ours.p50 / before.p50;
      add('Record by slug, from 1,000 to 100,000', 'within 1.5 ×', times(growth), growth <= 1.5);
      const there = (growth * speed) / relativeSpeed(small);
      convert(times(there), there <= 1.5);
    }
    const more = (memory.ours.rss - memory.stock.rss) / MEBIBYTE;
    add('Memory after the benchmark', 'stock + 250 MiB', `${Math.round(more)} MiB`, more <= 250);
  }

  const publish = oneByOne.find(({ key }) => key === 'publish');
  if (publish?.ours && publish.stock) {
    const ratio = publish.ours.p50 / publish.stock.p50;
    add('Save and publish', 'at most 1.5 × stock', times(ratio), ratio <= 1.5);
  }
  const approved = oneByOne.find(({ key }) => key === 'publishApproved');
  if (approved?.ours && approved.stock) {
    const ratio = approved.ours.p50 / approved.stock.p50;
    add('Publish an approved text', 'at most 2 × stock', times(ratio), ratio <= 2);
  }
  if (rebuild) {
    const rate = Math.round(rebuild.perSecond);
    const there = Math.round(rebuild.perSecond / speed);
    add('Rebuild', '2,000 entries/s', rate.toLocaleString('en'), rate >= 2000);
    convert(there.toLocaleString('en'), there >= 2000);
  }
  return lines;
}
