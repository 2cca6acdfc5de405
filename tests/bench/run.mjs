import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { transpile } from '../../scripts/transpile.mjs';
import { ask, askWell } from './asking.mjs';
import { compareOneByOne } from './latency.mjs';
import { compareUnderLoad, measureSpeed } from './load.mjs';
import { panelWorks } from './panel.mjs';
import { ROOT, WORK } from './paths.mjs';
import { prepareDatabases } from './prepare.mjs';
import { describe, describeAll } from './report.mjs';
import { startApplication, startBareServer } from './servers.mjs';
import { writeStock } from './stock.mjs';
import { worksFor } from './works.mjs';

const RESULTS = path.join(WORK, 'results.json');
const DOCUMENT = path.join(ROOT, 'docs/benchmark.md');
/** The response cache leaves a request alone that carries a cookie. */
const UNCACHED = { cookie: 'bench=cold' };
const REST_SECONDS = 5;

const { values: given } = parseArgs({
  allowNegative: true,
  options: {
    size: { type: 'string', default: '2000' },
    postgres: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '3' },
    connections: { type: 'string', default: '20' },
    /** Without it, questions are put one by one only: at 100,000 stock takes half an hour under load. */
    load: { type: 'boolean', default: true },
    write: { type: 'boolean', default: false },
  },
});
const settings = {
  rounds: Number(given.rounds),
  seconds: Number(given.seconds),
  connections: Number(given.connections),
};
const size = Number(given.size);
if (![size, ...Object.values(settings)].every((number) => Number.isInteger(number) && number > 0)) {
  console.error('--size, --rounds, --seconds and --connections are whole numbers above 0.');
  process.exit(2);
}

const began = performance.now();
const say = (line) =>
  console.log(`${((performance.now() - began) / 1000).toFixed(0).padStart(5)} s  ${line}`);

/** Starts an application so that it settles on its database, and has it do something meanwhile. */
async function settle(name, application, work) {
  const server = await startApplication(name, application);
  try {
    return await work(server);
  } finally {
    await server.stop();
  }
}

const isHit = ({ headers }) => /hit/.test(headers['server-timing'] ?? '');
const AS_SENT = ['connection', 'keep-alive', 'transfer-encoding', 'date', 'server-timing'];

/** Measures one kind of question under load: stock, ours cold and warm, and a bare server. */
async function measureLoad(work, { ours, stock, bare }, notes) {
  const contestants = [
    { name: 'oursCold', address: ours.address, paths: work.ours, headers: UNCACHED },
  ];
  if (work.stock) {
    contestants.unshift({ name: 'stock', address: stock.address, paths: work.stock, headers: {} });
  }
  const primed = work.isVarying ? work.ours.slice(0, 1) : work.ours;
  const answers = [];
  for (const asked of primed) answers.push(await askWell(ours.address + asked));

  if (isHit(await askWell(ours.address + work.ours[0], { headers: UNCACHED }))) {
    notes.push(`${work.title}: the cache answered a request that carries a cookie.`);
  }
  if (isHit(await askWell(ours.address + work.ours[0]))) {
    contestants.push({ name: 'oursWarm', address: ours.address, paths: work.ours, headers: {} });
    if (!work.isVarying) {
      await bare.ask('give', {
        given: primed.map((asked, index) => toBytes(asked, answers[index])),
      });
      contestants.push({ name: 'bare', address: bare.address, paths: work.ours, headers: {} });
    }
  } else {
    notes.push(`${work.title}: no response cache answered, so nothing is warm.`);
  }

  const results = await compareUnderLoad(contestants, settings);
  for (const [name, { failures }] of Object.entries(results)) {
    if (failures > 0) notes.push(`${work.title}: ${failures} requests to ${name} failed.`);
  }
  return { key: work.key, title: work.title, ...results };
}

const toBytes = (asked, { headers, text }) => ({
  path: asked,
  text,
  headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !AS_SENT.includes(name))),
});

/** Measures one kind of question one request at a time, and how many records it finds. */
async function measureOneByOne(work, servers) {
  const contestants = Object.entries(servers).flatMap(([name, server]) => {
    const paths = work[name];
    if (!paths) return [];
    const headers = name === 'ours' ? UNCACHED : {};
    return {
      name,
      next: (turn) => ({ url: server.address + paths[turn % paths.length], headers }),
    };
  });
  const found = {};
  for (const { name, next } of contestants) {
    const { url, headers } = next(0);
    const { meta } = JSON.parse((await askWell(url, { headers })).text);
    found[name] = meta?.pagination?.total ?? meta?.total;
  }
  const results = await compareOneByOne(contestants, { atMost: 200, seconds: 5 });
  return { key: work.key, title: work.title, found, ...results };
}

/** Answers the kinds of questions that our application knows, and notes those it does not. */
async function keepKnown(works, ours, notes) {
  const known = [];
  for (const work of works) {
    const { status } = await ask(ours.address + work.ours[0]);
    if (status === 200) known.push(work);
    else notes.push(`${work.title}: not measured, ours answered ${status}.`);
  }
  return known;
}

async function measure() {
  const notes = [];
  const distDir = await transpile(ROOT, path.join(WORK, 'dist'));
  const stockDir = writeStock();
  const databases = await prepareDatabases({ size, isPostgres: given.postgres, distDir, say });
  const oursOn = { appDir: ROOT, distDir, address: databases.ours };
  const stockOn = { appDir: stockDir, distDir: stockDir, address: databases.stock };
  const running = [];
  const start = async (starting) => {
    const server = await starting;
    running.push(server);
    return server;
  };

  try {
    say('Starting both once, so that they settle…');
    const speedOf = (server) => measureSpeed(server, settings);
    const rebuild = await settle('ours', oursOn, (server) => server.ask('rebuild'));
    const speeds = [await settle('stock', stockOn, speedOf)];
    await databases.tidy();

    say('Starting both to be measured…');
    const ours = await start(startApplication('ours', oursOn));
    const stock = await start(startApplication('stock', stockOn));
    const bare = await start(startBareServer());
    if (!rebuild) notes.push('There is no catalogue yet: no rebuild was measured.');

    const works = await keepKnown(worksFor({ size, distDir, ...databases }), ours, notes);
    const load = [];
    for (const work of works.filter(({ isLatencyOnly }) => given.load && !isLatencyOnly)) {
      say(`${work.title}, under load…`);
      load.push(await measureLoad(work, { ours, stock, bare }, notes));
    }
    const oneByOne = [];
    speeds.push(await speedOf(stock));
    for (const work of works) {
      say(`${work.title}, one by one…`);
      oneByOne.push(await measureOneByOne(work, { ours, stock }));
    }
    speeds.push(await speedOf(stock));
    for (const { key, title, requestOf } of await panelWorks({
      servers: [ours, stock],
      size,
      ...databases,
    })) {
      say(`${title}…`);
      const contestants = [ours, stock].map((server) => ({
        name: server.name,
        next: (turn) => requestOf(server, turn),
      }));
      const results = await compareOneByOne(contestants, { atMost: 50, seconds: 10 });
      oneByOne.push({ key, title, ...results });
    }

    await pause(REST_SECONDS * 1000);
    const memory = { ours: await ours.ask('memory'), stock: await stock.ask('memory') };
    return {
      date: new Date().toISOString().slice(0, 10),
      size,
      organizations: databases.organizations,
      isPostgres: given.postgres,
      database: databases.name,
      machine: describeMachine(),
      settings,
      words: databases.words,
      speeds,
      start: { ours: ours.startMilliseconds, stock: stock.startMilliseconds },
      rebuild,
      memory,
      load,
      oneByOne,
      notes,
    };
  } finally {
    for (const server of running) await server.stop();
    await databases.drop();
  }
}

function describeMachine() {
  const [{ model }] = os.cpus();
  let revision = null;
  try {
    revision = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    // An unpacked archive has no revision to name.
  }
  return {
    cores: os.availableParallelism(),
    processor: model.trim(),
    memory: `${Math.round(os.totalmem() / 1024 ** 3)} GiB`,
    node: process.version.slice(1),
    revision,
  };
}

mkdirSync(WORK, { recursive: true });
const result = await measure();
const isSameCase = (other) => other.size === result.size && other.isPostgres === result.isPostgres;
const earlier = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : [];
const results = [...earlier.filter((other) => !isSameCase(other)), result].sort(
  (a, b) => a.isPostgres - b.isPostgres || a.size - b.size,
);
writeFileSync(RESULTS, JSON.stringify(results, null, 2));
console.log(`\n${describe(result, results)}\n`);
if (given.write) {
  const options = { ...(await resolveConfig(DOCUMENT)), filepath: DOCUMENT };
  writeFileSync(DOCUMENT, await format(describeAll(results), options));
  console.log(`Wrote ${path.relative(ROOT, DOCUMENT)} and ${path.relative(ROOT, RESULTS)}.`);
} else {
  console.log(`Wrote ${path.relative(ROOT, RESULTS)}.`);
}
