import type { Context } from '../../platform/context.ts';
import { systemActor } from '../accounts/index.ts';
import type { NewPlace } from './new-place.ts';
import { addPlace } from './places.commands.ts';

/** A small invented place, as the demonstration seed adds a large one. */
export const sandbank: NewPlace = {
  name: 'Sandbank and the Ely Hills',
  kind: 'demonstration',
  placeSet: 'Demonstration',
  region: 'Demonstration (fictional)',
  summary: 'A harbour, two villages and a hill.',
  fictional: true,
  facts: {
    population: { people: 12_400, about: false, censusCheck: null },
    settlements: ['Sandbank', 'Göttingham'],
  },
  organisations: [
    {
      name: 'Sandbank Harbour Hospice',
      kind: 'hospice',
      membership: 'lead',
      about: 'Care at the end of life.',
    },
    { name: 'Ely Hills Bus', kind: 'charity', membership: 'serves' },
  ],
  posts: [
    {
      post: 'Place lead',
      organisation: 'Sandbank Harbour Hospice',
      holder: {
        name: 'Ottoline Marsh',
        email: 'ottoline.marsh@sandbank.example',
        telephone: '01632 960 001',
      },
      since: '2025-10-06',
    },
    { post: 'Clinical lead', holder: null, since: '2026-04-01', note: 'Please ring the lead.' },
  ],
};

export const SANDBANK = 'sandbank-and-the-ely-hills';

export async function addSandbank(context: Context): Promise<void> {
  const added = await addPlace(context, systemActor, sandbank);
  if (!added.ok) throw new Error(added.faults[0]?.en);
}
