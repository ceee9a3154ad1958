import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import { openSite } from '../../../../test/harness.ts';
import { addSandbank, SANDBANK } from '../demonstration.test-data.ts';
import { factStatuses } from '../facts/status.ts';
import { placeDetails } from '../places.queries.ts';
import { EvidenceNote, statusWords } from './evidence-note.tsx';
import { PlaceFacts } from './place-facts.tsx';
import { PlacePartners } from './place-partners.tsx';
import { PlacePeople } from './place-people.tsx';

async function shown(t: TestContext, id: string) {
  const { context } = await openSite(t);
  await addSandbank(context);
  const details = await placeDetails(context.database.public, id);
  assert.ok(details);
  const parts = [PlaceFacts, PlacePeople, PlacePartners].map((Part) =>
    renderToString(<Part details={details} language="en" />)
      .replace(/<[^>]+>/g, ' ')
      .replaceAll(/\s+/g, ' '),
  );
  const [facts = '', people = '', partners = ''] = parts;
  return { facts, people, partners };
}

function includes(text: string, ...parts: readonly string[]): void {
  for (const part of parts) assert.ok(text.includes(part), `${part} is not in: ${text}`);
}

test('a fact says how it is known: source, tag and meaning, and what else was said', async (t) => {
  const { facts } = await shown(t, 'greater-manchester');
  includes(
    facts,
    '£897 million short in the year 2020/21, if nothing had changed',
    'It is not stated what it covers.',
    'they cannot be added up or compared',
    'Reported The press or campaigners say so, not the plan itself.',
    'Source: ',
    'Not confirmed Also said, without a source:',
    'We know of no date on which the full plan was published.',
  );
});

test('a gap that adds years up is not shown as that of one year', async (t) => {
  const { facts } = await shown(t, 'birmingham-and-solihull');
  includes(facts, '£712 million short over the years to 2020/21 added up');
  includes(facts, '24 October 2016, by the council of Birmingham');
});

test('what is not known of a place is said', async (t) => {
  const { facts } = await shown(t, SANDBANK);
  includes(facts, '12,400', 'We know of no published funding gap for this place.');
  assert.ok(
    !facts.includes('Rating of July 2017'),
    'what only places of 2016 can have is left out',
  );
});

test('a post with nobody in it reads "not yet named", with the day and the note', async (t) => {
  const { people } = await shown(t, SANDBANK);
  includes(
    people,
    'Place lead Ottoline Marsh Sandbank Harbour Hospice Since 6 October 2025',
    'Telephone: 01632 960 001',
    'Clinical lead Not yet named Empty since 1 April 2026 Please ring the lead.',
  );
});

test('a lead of 2016 who was not named says when, and who was named later', async (t) => {
  const { people } = await shown(t, 'norfolk-and-waveney');
  includes(people, 'Footprint lead Not yet named on 30 March 2016', 'Dr Wendy Thomson');
  includes(people, 'We have no e-mail address or telephone number for this post.');
});

test('partners are listed by what they are, with the part of a council that belongs', async (t) => {
  const { partners } = await shown(t, 'surrey-heartlands');
  includes(partners, 'Clinical commissioning groups (CCGs)', 'Councils', 'Hospital trusts');
  includes(partners, 'Surrey council Part of its area: centre and west', 'About 72% of people');
  const { partners: invented } = await shown(t, SANDBANK);
  includes(
    invented,
    'Sandbank Harbour Hospice Leads this place',
    'Ely Hills Bus Serves people here',
  );
});

test('every status but the quiet ones is shown as a tag with its meaning', () => {
  for (const status of factStatuses) {
    const source = { publisher: 'Gazette', title: 'Plan', address: null, edition: null };
    const evidence = { status, sources: [source], note: null, unconfirmed: null };
    const html = renderToString(<EvidenceNote evidence={evidence} language="en" />);
    const { name, meaning } = statusWords(status, 'en');
    const quiet = status === 'confirmed' || status === 'primary';
    assert.equal(html.includes('nhsuk-tag'), !quiet, status);
    assert.equal(html.includes(name) && html.includes(meaning), !quiet, status);
    assert.ok(html.includes('Gazette: Plan'));
  }
});
