import { z } from 'zod';
import type { Context } from '../../platform/context.ts';
import type { JobHandler } from '../../platform/jobs/jobs.ts';
import { accountWords } from './accounts.words.ts';
import { linkAddress } from './sign-in.commands.ts';

const mailPayload = z.object({ to: z.string(), sealed: z.string() });
const startPayload = z.object({ id: z.string(), token: z.string(), code: z.string() });

export function accountJobs(context: Context): readonly JobHandler[] {
  const words = accountWords('en');
  return [
    {
      kind: 'accounts.sign-in-mail',
      run: async (payload) => {
        const { to, sealed } = mailPayload.parse(payload);
        const start = startPayload.parse(JSON.parse(context.secrets.open('sign-in-mail', sealed)));
        const code = `${start.code.slice(0, 4)} ${start.code.slice(4)}`;
        await context.mailer.send({
          to,
          subject: words.mailSubject,
          text: [
            words.mailLink,
            '',
            linkAddress(context.publicUrl(), start.token),
            '',
            words.mailCode(code),
            '',
            words.mailOnce,
          ].join('\n'),
        });
      },
    },
  ];
}
