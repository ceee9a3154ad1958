import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BadEnvironment, readConfig } from './config.ts';

const wrong: readonly (readonly [string, string])[] = [
  ['PORT', 'abc'],
  ['PORT', ' '],
  ['PORT', '-1'],
  ['PORT', '65536'],
  ['PORT', '99999999'],
  ['PORT', '3000.5'],
  ['PORT', '1e3'],
  ['PORT', '0x50'],
  ['DATABASE_URL', 'mysql://localhost/db'],
  ['DATABASE_URL', 'nonsense'],
  ['PUBLIC_URL', 'plans.example'],
  ['PUBLIC_URL', 'ftp://plans.example'],
  ['PUBLIC_URL', 'https://plans.example/under/a/path'],
  ['PUBLIC_URL', 'https://name:password@plans.example'],
  ['SMTP_URL', 'http://mail.example'],
  ['DEMO', 'yes'],
  ['THEME', 'blue'],
  ['LOG_LEVEL', 'loud'],
  ['TRUST_PROXY', 'banana'],
  ['TRUST_PROXY', '10.0.0.1, everybody'],
  ['TRUST_PROXY', '10.0.0.0/33'],
];

for (const [name, value] of wrong) {
  test(`${name}=${JSON.stringify(value)} is refused in one clear line that names it`, () => {
    assert.throws(
      () => readConfig({ [name]: value }),
      (error) => {
        assert.ok(error instanceof BadEnvironment);
        assert.match(error.message, new RegExp(`^${name} is .+; it should be .+\\.$`));
        return true;
      },
    );
  });
}

test('a value of several lines is still told in one', () => {
  assert.throws(() => readConfig({ DEMO: 'yes\nno' }), { message: /^[^\n]+$/ });
});

test('a password in an address that is wrong is not shown', () => {
  for (const name of ['DATABASE_URL', 'SMTP_URL']) {
    assert.throws(
      () => readConfig({ [name]: 'wrong://somebody:hunter2@host/' }),
      (error) => error instanceof Error && !error.message.includes('hunter2'),
    );
  }
});

test('nothing set, or set to nothing, is the default', () => {
  const nothing = readConfig({});
  assert.deepEqual(
    readConfig({ PORT: '', PUBLIC_URL: '', DATABASE_URL: '', SMTP_URL: '' }),
    nothing,
  );
  assert.equal(nothing.port, 3000);
  assert.equal(nothing.host, '127.0.0.1');
  assert.equal(nothing.demo, true);
  assert.equal(nothing.databaseUrl, undefined);
  assert.deepEqual(nothing.trustProxy, []);
});

test('what is set is read; variables of others are not looked at', () => {
  const config = readConfig({
    PORT: '0',
    PUBLIC_URL: 'https://Plans.Example/',
    TRUST_PROXY: 'loopback, 10.0.0.0/8 , 2001:db8::/32',
    DEMO: '0',
    HOME: '/anything',
  });
  assert.equal(config.port, 0);
  assert.equal(config.publicUrl, 'https://plans.example');
  assert.deepEqual(config.trustProxy, ['loopback', '10.0.0.0/8', '2001:db8::/32']);
  assert.equal(config.demo, false);
});
