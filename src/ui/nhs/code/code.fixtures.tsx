import type { Conformance } from '../published.tsx';
import { Code } from './code.tsx';

export const codeConformance: Conformance = {
  component: 'code',
  render: (options, inside) => (
    <Code
      scripted
      copyButton={options.at('button').present}
      copyButtonClasses={options.strings('copyButtonClassList')}
      preventDoubleClick={options.at('button').boolean('preventDoubleClick')}
      background={options.string('background')}
      border={options.boolean('border')}
      copyTexts={{
        copy: options.string('copyButtonText'),
        copied: options.string('copiedButtonText'),
        copiedAnnouncement: options.string('copiedAnnouncementText'),
      }}
    >
      {inside ?? options.content()}
    </Code>
  ),
};
