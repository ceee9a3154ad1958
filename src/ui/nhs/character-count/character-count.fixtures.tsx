import type { Plural } from '../markup.ts';
import type { Conformance, Published } from '../published.tsx';
import { field } from '../published-parts.tsx';
import { CharacterCount } from './character-count.tsx';

function plural(options: Published): Plural | undefined {
  const other = options.string('other');
  if (other === undefined) return undefined;
  return {
    one: options.string('one'),
    two: options.string('two'),
    few: options.string('few'),
    many: options.string('many'),
    other,
  };
}

export const characterCountConformance: Conformance = {
  component: 'character-count',
  render(options) {
    const shared = {
      ...field(options),
      value: options.string('value'),
      rows: options.number('rows'),
      disabled: options.boolean('disabled'),
      threshold: options.number('threshold'),
      countType: options.one('countType', ['characters', 'words', 'length']),
      limitText: options.string('textareaDescriptionText'),
      countTexts: {
        charactersUnderLimit: plural(options.at('charactersUnderLimitText')),
        charactersAtLimit: options.string('charactersAtLimitText'),
        charactersOverLimit: plural(options.at('charactersOverLimitText')),
      },
    };
    const maxwords = options.number('maxwords');
    return maxwords === undefined ? (
      <CharacterCount {...shared} maxlength={options.number('maxlength')} />
    ) : (
      <CharacterCount {...shared} maxwords={maxwords} />
    );
  },
};
