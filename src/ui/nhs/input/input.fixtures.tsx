import type { Conformance, Published } from '../published.tsx';
import { field } from '../published-parts.tsx';
import { TextInput, type TextInputProps } from './input.tsx';

/** The properties of a text input in an example, also inside other components. */
export function textInput(options: Published): TextInputProps {
  return {
    ...field(options),
    type: options.one('type', ['text', 'email', 'tel', 'url', 'number', 'search', 'password']),
    value: options.string('value'),
    autocomplete: options.string('autocomplete'),
    inputmode: options.one('inputmode', ['numeric', 'decimal', 'tel', 'email', 'text']),
    placeholder: options.string('placeholder'),
    spellcheck: options.boolean('spellcheck'),
    disabled: options.boolean('disabled'),
    // A class that says the same counts more in the macro; ours is told once.
    width: /--width-/.test(options.string('classes') ?? '')
      ? undefined
      : options.one('width', [2, 3, 4, 5, 10, 20, 30]),
    large: options.boolean('large'),
    code: options.boolean('code'),
    prefix: options.at('prefix').content(),
    suffix: options.at('suffix').content(),
  };
}

export const inputConformance: Conformance = {
  component: 'input',
  render: (options) => <TextInput {...textInput(options)} />,
};
