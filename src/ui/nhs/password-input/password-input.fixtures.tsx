import { textInput } from '../input/input.fixtures.tsx';
import type { Conformance } from '../published.tsx';
import { PasswordInput } from './password-input.tsx';

export const passwordInputConformance: Conformance = {
  component: 'password-input',
  render(options) {
    const button = options.at('button');
    const { type, spellcheck, autocapitalize, autocomplete, ...input } = textInput(options);
    return (
      <PasswordInput
        {...input}
        {...(autocomplete === undefined ? {} : { autocomplete })}
        button={{
          variant: button.one('variant', ['secondary', 'secondary-solid', 'brand']),
          disabled: button.boolean('disabled'),
          preventDoubleClick: button.boolean('preventDoubleClick'),
        }}
        passwordTexts={{
          show: options.string('showPasswordText'),
          hide: options.string('hidePasswordText'),
          showLabel: options.string('showPasswordAriaLabel'),
          hideLabel: options.string('hidePasswordAriaLabel'),
          shownAnnouncement: options.string('passwordShownAnnouncementText'),
          hiddenAnnouncement: options.string('passwordHiddenAnnouncementText'),
        }}
      />
    );
  },
};
