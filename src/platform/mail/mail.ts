import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { shortId } from '../ids.ts';

/** One message to exactly one person: there is no Cc and no list, so nobody sees another's address. */
export type Message = {
  readonly to: string;
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
};

export type Mailer = {
  readonly send: (message: Message) => Promise<void>;
  /** What to tell the operator at start. */
  readonly description: string;
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the purpose.
const CONTROL = /[\u0000-\u001F\u007F-\u009F]/;

/** Addresses with anything that could become a second recipient or a header are refused. */
export function isSafeAddress(address: string): boolean {
  return (
    address.length <= 254 &&
    !CONTROL.test(address) &&
    /^[^\s<>,;:"\\()[\]@]+@[^\s<>,;:"\\()[\]@]+\.[^\s<>,;:"\\()[\]@.]+$/.test(address)
  );
}

function checked(message: Message): Message {
  if (!isSafeAddress(message.to)) throw new Error('Not one plain e-mail address.');
  if (/[\r\n]/.test(message.subject)) throw new Error('A subject is one line.');
  return message;
}

/** With no mail server, messages are files in `outbox/` and are shown in the terminal. */
export function openMailer(options: {
  readonly smtpUrl: string | undefined;
  readonly from: string;
  readonly dataDir: string;
  readonly show: (line: string) => void;
}): Mailer {
  const { smtpUrl, from, dataDir, show } = options;
  if (smtpUrl !== undefined) {
    const transport = createTransport(smtpUrl, { disableFileAccess: true, disableUrlAccess: true });
    return {
      description: 'Mail is sent through the server in SMTP_URL.',
      send: async (message) => {
        const { to, subject, text } = checked(message);
        await transport.sendMail({ from, to, subject, text });
      },
    };
  }
  const outbox = join(dataDir, 'outbox');
  return {
    description: `Mail is not sent (no SMTP_URL): it is written to ${outbox}.`,
    send: async (message) => {
      const { to, subject, text } = checked(message);
      mkdirSync(outbox, { recursive: true });
      const file = join(outbox, `${Date.now()}-${shortId(6)}.txt`);
      writeFileSync(file, `To: ${to}\nSubject: ${subject}\n\n${text}\n`, { mode: 0o600 });
      show(`Mail to ${to}: ${subject} (${file})`);
    },
  };
}
