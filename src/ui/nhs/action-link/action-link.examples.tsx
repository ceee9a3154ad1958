import type { Example } from '../example.ts';
import { ActionLink } from './action-link.tsx';

export const actionLinkExamples: readonly Example[] = [
  {
    name: 'To the one next step',
    render: () => <ActionLink href="#comment">Say what you think of this plan</ActionLink>,
  },
  {
    name: 'That sends a form',
    render: () => <ActionLink type="submit">Find the place where you live</ActionLink>,
  },
];
