import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { BadInput } from '../command.ts';
import { discloseCommand } from './disclose.ts';
import { languageCommand } from './language.ts';
import { personalDataCommand } from './personal-data.ts';
import { prioritiesCommand } from './priorities.ts';
import { rakeCommand } from './rake.ts';

const folder = mkdtempSync(join(tmpdir(), 'analysis-commands-'));
after(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
const sample = file('sample.csv', 'id,sex\n1,f\n2,f\n3,m\n');
const empty = file('empty.csv', '');

test('rake: margins may be written in each of the documented ways', () => {
  for (const margins of [
    '{"sex":{"f":50,"m":50}}',
    '{"margins":{"sex":{"f":50,"m":50}}}',
    '[{"variable":"sex","totals":{"f":50,"m":50}}]',
    '{"sex":[{"category":"f","total":50},{"category":"m","total":50}]}',
  ]) {
    const result = rakeCommand.run(['--sample', sample, '--margins', file('m.json', margins)]);
    assert.ok(result && typeof result === 'object' && 'weights' in result);
    assert.deepEqual(result.weights, [25, 25, 50]);
  }
});

test('what the caller got wrong is one clear line, for each command', () => {
  const badMargins = file('bad.json', '{"sex":{"f":"many"}}');
  const negative = file('negative.csv', 'age,A\ny,-1\n');
  const wrong: readonly (readonly [() => unknown, RegExp])[] = [
    [() => rakeCommand.run([]), /Give --sample/],
    [() => rakeCommand.run(['--sample', empty, '--margins', badMargins]), /must be/],
    [
      () => rakeCommand.run(['--sample', sample, '--margins', badMargins, '--trim', '1']),
      /must be/,
    ],
    [() => discloseCommand.run(['--table', negative, '--rule', 'nhs']), /cannot be negative/],
    [() => discloseCommand.run(['--table', negative, '--rule', 'none']), /There is no rule/],
    [() => discloseCommand.run(['--table', empty, '--rule', 'nhs']), /is empty/],
    [() => languageCommand.run([empty]), /is empty/],
    [() => languageCommand.run([]), /Name one file/],
    [() => personalDataCommand.run(['--texts', sample, '--column', 'text']), /no column "text"/],
    [() => prioritiesCommand.run(['--method', 'stv', '--ballots', sample]), /no column "ranking"/],
  ];
  for (const [run, message] of wrong)
    assert.throws(run, (error) => {
      assert.ok(error instanceof BadInput, String(error));
      assert.match(error.message, message);
      assert.ok(!error.message.includes('\n'));
      return true;
    });
});
