import { textInput } from '../input/input.fixtures.tsx';
import type { Conformance } from '../published.tsx';
import { SearchInput } from './search-input.tsx';

export const searchInputConformance: Conformance = {
  component: 'search-input',
  render(options) {
    const button = options.at('button');
    const { type, autocomplete, ...input } = textInput(options);
    return (
      <SearchInput
        {...input}
        button={
          options.boolean('button') === false
            ? false
            : {
                text: button.content(),
                icon:
                  button.boolean('icon') === false
                    ? false
                    : button.one('icon', ['search', 'arrow-right']),
                variant: button.one('variant', ['secondary', 'secondary-solid', 'brand']),
                disabled: button.boolean('disabled'),
              }
        }
      />
    );
  },
};
