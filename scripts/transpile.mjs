import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { fingerprint } from './fingerprint.mjs';

const SERVER_SOURCES = ['config', 'src'];
const isPanel = (relative) => relative === path.join('src', 'admin');

/** Answers the files below a folder of the project, relative to its root, the panel's left out. */
function filesBelow(root, relative) {
  if (isPanel(relative)) return [];
  return readdirSync(path.join(root, relative), { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(relative, entry.name);
    return entry.isDirectory() ? filesBelow(root, file) : [file];
  });
}

/**
 * Turns the server's TypeScript into JavaScript below `into`, a folder of its own for each state of
 * the sources, without checking types: what tests start in a second. Answers that folder.
 */
export async function transpile(root, into) {
  const target = path.join(into, fingerprint(root, SERVER_SOURCES, isPanel));
  if (existsSync(target)) return target;

  const unfinished = `${target}.${process.pid}`;
  const files = SERVER_SOURCES.flatMap((folder) => filesBelow(root, folder));
  await build({
    absWorkingDir: root,
    entryPoints: files.filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts')),
    outdir: unfinished,
    outbase: root,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: 'inline',
    logLevel: 'error',
  });
  for (const file of files.filter((name) => name.endsWith('.json'))) {
    mkdirSync(path.join(unfinished, path.dirname(file)), { recursive: true });
    cpSync(path.join(root, file), path.join(unfinished, file));
  }
  try {
    renameSync(unfinished, target);
  } catch (error) {
    if (!existsSync(target)) throw error;
    rmSync(unfinished, { recursive: true });
  }
  return target;
}
