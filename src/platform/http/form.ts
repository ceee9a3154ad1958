import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';

export type UploadedFile = {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
};

/** What a person sent: text by field name, and files. Repeated fields keep every value. */
export type Form = {
  /** The first value, trimmed of nothing, or '' when the field was not sent. */
  readonly text: (name: string) => string;
  readonly all: (name: string) => readonly string[];
  readonly file: (name: string) => UploadedFile | undefined;
  /** First values of every field, for showing the form again as it was. */
  readonly values: Readonly<Record<string, string>>;
};

/** Control characters other than tab and line ends carry no meaning and trouble databases. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the purpose.
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

/** One form of line end, no control characters, one form of each accented letter. */
function cleaned(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(CONTROL, '').toWellFormed().normalize('NFC');
}

function isFile(part: object): part is MultipartFile {
  return 'toBuffer' in part;
}

/** Reads an ordinary or a multipart form the same way. */
export async function readForm(request: FastifyRequest): Promise<Form> {
  const fields = new Map<string, string[]>();
  const files = new Map<string, UploadedFile>();
  const add = (name: string, value: string) => {
    const list = fields.get(name);
    // Added to in place: a form of a million repeated fields must not take a million copies.
    if (list) list.push(value);
    else fields.set(name, [value]);
  };
  const body: unknown = request.body;
  const entries = typeof body === 'object' && body !== null ? Object.entries(body) : [];
  for (const [name, value] of entries) {
    for (const part of Array.isArray(value) ? value : [value]) {
      if (typeof part === 'string') {
        add(name, cleaned(part));
      } else if (typeof part === 'object' && part !== null && isFile(part)) {
        const bytes = await part.toBuffer();
        // A browser sends a file without a name where nobody chose one.
        if (part.filename) {
          files.set(name, { name: cleaned(part.filename), type: part.mimetype, bytes });
        }
      } else if (typeof part === 'object' && part !== null && 'value' in part) {
        add(name, cleaned(String(part.value)));
      }
    }
  }
  return {
    text: (name) => fields.get(name)?.[0] ?? '',
    all: (name) => fields.get(name) ?? [],
    file: (name) => files.get(name),
    values: Object.fromEntries([...fields].map(([name, list]) => [name, list[0] ?? ''])),
  };
}
