import type { Example } from '../example.ts';
import { Icon, iconNames } from './icon.tsx';

export const iconExamples: readonly Example[] = [
  {
    name: 'Every icon',
    render: () => (
      <ul class="nhsuk-list">
        {iconNames.map((name) => (
          <li key={name}>
            <Icon name={name} size={50} /> {name}
          </li>
        ))}
      </ul>
    ),
  },
  {
    name: 'That says something',
    render: () => <Icon name="tick" title="Answered" size={50} />,
  },
];
