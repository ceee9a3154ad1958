import { findCampaigns, ownWords } from '../../methods/campaigns/index.ts';
import { readOptions } from '../arguments.ts';
import { BadInput, type Command } from '../command.ts';
import { readColumn } from './text-table.ts';

export const campaigns: Command = {
  name: 'campaigns',
  summary:
    'Gathers exact and near-identical texts into families; rows count from 0 after the header.',
  usage: 'campaigns --texts FILE.csv --column NAME [--own-words]',
  run(args) {
    const { values } = readOptions(args, {
      texts: { type: 'string' },
      column: { type: 'string' },
      'own-words': { type: 'boolean' },
    });
    if (!values.texts || values.column === undefined)
      throw new BadInput('Give --texts FILE.csv and --column NAME.');
    const texts = readColumn(values.texts, values.column);
    const found = findCampaigns(texts);
    if (!values['own-words']) return found;
    return {
      ...found,
      families: found.families.map((family) => ({
        ...family,
        ownWords: family.members.map((row) => ({
          row,
          stretches: ownWords(family.template, texts[row] ?? ''),
        })),
      })),
    };
  },
};
