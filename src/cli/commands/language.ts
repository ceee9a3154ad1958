import { checkLanguage } from '../../methods/language/index.ts';
import { readOptions, readTextFile } from '../arguments.ts';
import { BadInput, type Command } from '../command.ts';
import { readJargonFile } from './language-terms.ts';

export const languageCommand: Command = {
  name: 'language',
  summary:
    'Check a text for plain language: sentences, passive, reading age, jargon, abbreviations.',
  usage: 'language FILE [--terms TERMS.json] [--longest-sentence WORDS]',
  run(args) {
    const { values, positionals } = readOptions(args, {
      terms: { type: 'string' },
      'longest-sentence': { type: 'string' },
    });
    const [file, ...others] = positionals;
    if (!file || others.length > 0) throw new BadInput('Name one file: language FILE.');
    const text = readTextFile(file);
    if (text.trim() === '') throw new BadInput(`${file} is empty: there is nothing to check.`);
    const written = values['longest-sentence'];
    const longest = written === undefined ? undefined : Number(written);
    if (longest !== undefined && (!Number.isInteger(longest) || longest < 1))
      throw new BadInput('--longest-sentence must be a whole number of words, 1 or more.');
    return checkLanguage(text, {
      ...(longest === undefined ? {} : { longestSentence: longest }),
      ...(values.terms === undefined ? {} : readJargonFile(values.terms)),
    });
  },
};
