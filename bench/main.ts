import { benches } from './benches.ts';

/** Prints what it likes while it runs; its last line is one JSON object with the ratio and its parts. */
const name = process.argv.slice(2).find((a) => !a.startsWith('--'));
const bench = benches.find((b) => b.name === name);
if (!bench) {
  process.stderr.write(`Name a benchmark: ${benches.map((b) => b.name).join(', ')}\n`);
  process.exitCode = 2;
} else {
  const result = await bench.run(process.argv.slice(3));
  process.stdout.write(`${JSON.stringify({ bench: bench.name, ...result })}\n`);
}
