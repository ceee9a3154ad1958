// Proves both commands of the README on a clean clone in a new folder with no node_modules.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { refuse, root } from './node24.mjs';

const folder = mkdtempSync(join(tmpdir(), 'equal-footing-clone-'));
const clone = join(folder, 'clone');
// A newcomer has no PostgreSQL, no CI settings and no data of ours.
const { TEST_DATABASE_URL: _, CI: __, ...env } = process.env;
const PORT = String(20_000 + Math.floor(Math.random() * 20_000));

function must(command, args, cwd) {
  const ran = spawnSync(command, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'], env });
  if (ran.status !== 0)
    throw new Error(`${command} ${args.join(' ')} did not pass in a clean clone.`);
}

/** Starts the product, waits for its staff link, looks at the home page, and stops it. */
function start(limitMs) {
  const began = performance.now();
  return new Promise((done, fail) => {
    const child = spawn('npm', ['start'], { cwd: clone, env: { ...env, PORT }, detached: true });
    const stop = (error, value) => {
      clearTimeout(limit);
      child.once('exit', () => (error ? fail(error) : done(value)));
      process.kill(-child.pid, 'SIGTERM');
    };
    const limit = setTimeout(
      () => stop(new Error(`npm start took longer than ${limitMs} ms`)),
      limitMs,
    );
    let said = '';
    child.stderr.on('data', (text) => process.stderr.write(text));
    child.stdout.on('data', async (text) => {
      said += text;
      if (!/sign-in\/link\?token=/.test(said) || child.seen) return;
      child.seen = true;
      const ms = Math.round(performance.now() - began);
      try {
        const home = await fetch(`http://127.0.0.1:${PORT}/`);
        if (home.status !== 200) throw new Error(`the home page answered ${home.status}`);
        stop(undefined, ms);
      } catch (error) {
        stop(error);
      }
    });
  });
}

try {
  process.stdout.write('\n== a clean clone: npm start, npm start again, npm test\n');
  must('git', ['clone', '--quiet', root, clone], folder);
  const first = await start(300_000);
  const second = await start(60_000);
  process.stdout.write(
    `npm start took ${first} ms with installing, ${second} ms the second time.\n`,
  );
  must('npm', ['test'], clone);
} catch (error) {
  rmSync(folder, { recursive: true, force: true });
  refuse(error.message);
}
rmSync(folder, { recursive: true, force: true });
