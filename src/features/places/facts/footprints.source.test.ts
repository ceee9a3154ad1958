import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { factsWords } from './facts.words.ts';
import { footprints } from './footprints.ts';
import { readShared } from './shared-data.ts';

const named = z.object({ ods: z.string(), name: z.string() });
const person = z.object({
  name: z.string(),
  organisation: z.string(),
  source: z.string().nullable(),
});
const record = z.object({
  number: z.number(),
  slug: z.string(),
  name: z.string(),
  name_2017: z.string(),
  nhs_england_region: z.string(),
  ons_code_2016: z.string(),
  ons_code_feb_2017: z.string(),
  leader_march_2016: person.nullable(),
  leader_later: person.nullable(),
  population_millions: z.number(),
  population_status: z.string(),
  ccg_count: z.number(),
  ccgs: z.array(named),
  local_authorities_upper_tier: z.array(z.string()),
  acute_trusts_2017: z.array(named),
  gap_2020_21_gbp_m: z.number().nullable(),
  gap_unconfirmed_recollection_gbp_m: z.number().nullable(),
  gap_status: z.string().nullable(),
  full_plan_published: z.string().nullable(),
  progress_rating_july_2017: z.string().nullable(),
});

test('our table says what the table it was carried over from says', (context) => {
  const text = readShared(context, 'facts/footprints-2016.json');
  if (text === undefined) return;
  const records = z.array(record).parse(JSON.parse(text));
  assert.equal(records.length, footprints.length);
  for (const [index, theirs] of records.entries()) {
    const ours = footprints[index];
    assert.ok(ours !== undefined);
    assert.deepEqual(
      {
        number: ours.number,
        slug: ours.slug,
        name: ours.name,
        name2017: ours.name2017.value,
        region: factsWords('en')[ours.region],
        codes: [ours.onsCode2016.value, ours.onsCode2017.value],
        leader: ours.leader.value?.name,
        leads: ours.leader.value?.organisation,
        leaderHasSource: ours.leader.sources.length > 0,
        later: ours.laterLeader?.value.name,
        people: ours.population.value.millions,
        peopleConfirmed: ours.population.status === 'confirmed',
        ccgs: ours.ccgs.value.map(({ ods, name }) => `${ods} ${name}`),
        councils: ours.councils.value.map(({ name }) => name),
        trusts: ours.acuteTrusts.value.map(({ ods, name }) => `${ods} ${name.toLowerCase()}`),
        gap: ours.fundingGap.value.millions,
        gapStatus: ours.fundingGap.status,
        published: ours.publication?.value.date,
        rating: ours.progressRating?.value.replaceAll('-', ' '),
      },
      {
        number: theirs.number,
        slug: theirs.slug,
        name: theirs.name,
        name2017: theirs.name_2017,
        region: theirs.nhs_england_region,
        codes: [theirs.ons_code_2016, theirs.ons_code_feb_2017],
        leader: theirs.leader_march_2016?.name,
        leads: theirs.leader_march_2016?.organisation,
        leaderHasSource:
          theirs.leader_march_2016 === null || theirs.leader_march_2016.source !== null,
        later: theirs.leader_later?.name,
        people: theirs.population_millions,
        peopleConfirmed: theirs.population_status === 'confirmed',
        ccgs: theirs.ccgs.map(({ ods, name }) => `${ods} ${name}`),
        councils: theirs.local_authorities_upper_tier.map((name) => name.replace(/ \(part.*$/, '')),
        trusts: theirs.acute_trusts_2017.map(({ ods, name }) => `${ods} ${name.toLowerCase()}`),
        gap: theirs.gap_2020_21_gbp_m ?? theirs.gap_unconfirmed_recollection_gbp_m,
        gapStatus: theirs.gap_status ?? 'recollection',
        published: theirs.full_plan_published ?? undefined,
        rating: theirs.progress_rating_july_2017 ?? undefined,
      },
    );
    assert.equal(ours.ccgs.value.length, theirs.ccg_count);
  }
});
