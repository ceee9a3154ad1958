import assert from 'node:assert/strict';
import { test } from 'node:test';
import { footprints } from './footprints.ts';
import { organisationBySlug, organisations } from './organisations.ts';

test('209 CCGs, 152 councils and 137 acute trusts, each once with an address of its own', () => {
  const count = (kind: string) => organisations().filter((one) => one.kind === kind).length;
  assert.deepEqual([count('ccg'), count('council'), count('acute-trust')], [209, 152, 137]);
  assert.equal(new Set(organisations().map(({ slug }) => slug)).size, organisations().length);
  assert.equal(new Set(organisations().map(({ code }) => code)).size, organisations().length);
  for (const { slug } of organisations()) assert.match(slug, /^[a-z0-9]+(-[a-z0-9]+)*$/);
});

test('a council in several places is one organisation with several memberships', () => {
  const surrey = organisationBySlug('surrey-council');
  assert.deepEqual(
    surrey?.memberships.map(({ footprint, part }) => [footprint, part?.kind]),
    [
      [33, 'described'],
      [34, 'unspecified'],
      [35, 'described'],
    ],
  );
});

test('a CCG, a council and a trust are found at addresses that stay', () => {
  assert.equal(organisationBySlug('nhs-blackpool-ccg')?.code, '00R');
  assert.equal(organisationBySlug('county-durham-council')?.code, 'E06000047');
  assert.equal(organisationBySlug('leeds-teaching-hospitals-nhs-trust')?.code, 'RR8');
  assert.equal(organisationBySlug('atlantis-council'), undefined);
});

test('no membership is lost, and each carries a status and a source', () => {
  const mentioned = footprints.reduce(
    (sum, { ccgs, councils, acuteTrusts }) =>
      sum + ccgs.value.length + councils.value.length + acuteTrusts.value.length,
    0,
  );
  const memberships = organisations().flatMap((one) => one.memberships);
  assert.equal(memberships.length, mentioned);
  for (const { origin } of memberships) assert.ok(origin.sources.length > 0);
});
