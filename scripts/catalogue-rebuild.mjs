import { openApplication } from './application.mjs';

const WIDTH = 30;

function showProgress({ done, total }) {
  if (!process.stdout.isTTY) return;
  const share = total === 0 ? 1 : done / total;
  const bar = '█'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH, '░');
  process.stdout.write(`\r${bar} ${done} of ${total} records`);
}

const isNew = !process.argv.includes('--continue');
const strapi = await openApplication();
const begin = Date.now();
const count = await strapi.get('catalogue').rebuild({ restart: isNew, onProgress: showProgress });
const seconds = (Date.now() - begin) / 1_000;
if (process.stdout.isTTY) process.stdout.write('\n');
console.log(`${count} records projected in ${seconds.toFixed(1)} s.`);
await strapi.destroy();
process.exit(0);
