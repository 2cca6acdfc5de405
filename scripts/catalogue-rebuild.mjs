import { openApplication } from './application.mjs';

const USAGE = `npm run catalogue:rebuild [-- --restart]

Projects all published records anew, while the site goes on answering. A rebuild that was interrupted
goes on where it stopped; --restart begins again.`;
const WIDTH = 30;
const A_LINE_EVERY = 2_000;

const options = process.argv.slice(2);
const unknown = options.find((option) => !['--restart', '--help'].includes(option));
if (unknown || options.includes('--help')) {
  console.log(unknown ? `There is no option "${unknown}".\n\n${USAGE}` : USAGE);
  process.exit(unknown ? 2 : 0);
}

/** Draws a bar where somebody looks, and writes a line now and then where nobody does. */
function progress(output) {
  let written = Date.now();
  return ({ done, total }) => {
    if (output.isTTY) {
      const share = total === 0 ? 1 : done / total;
      const bar = '█'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH, '░');
      output.write(`\r${bar} ${done} of ${total} records`);
    } else if (done === total || Date.now() - written >= A_LINE_EVERY) {
      written = Date.now();
      output.write(`${done} of ${total} records\n`);
    }
  };
}

const strapi = await openApplication();
let exitCode = 0;
try {
  const begin = Date.now();
  const count = await strapi.get('catalogue').rebuild({
    restart: options.includes('--restart'),
    onProgress: progress(process.stdout),
  });
  const seconds = (Date.now() - begin) / 1_000;
  console.log(
    `${process.stdout.isTTY ? '\n' : ''}${count} records projected in ${seconds.toFixed(1)} s.`,
  );
} catch (error) {
  console.error(`\nThe rebuild stopped: ${error.message}\nThe same command goes on from there.`);
  exitCode = 1;
}
await strapi.destroy();
process.exit(exitCode);
