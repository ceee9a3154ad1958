import type { FastifyRequest } from 'fastify';

/** A form that could not be saved, kept so that nothing typed is lost and it can be sent again. */
export type SentForm = {
  /** Path of our own to send it to again. */
  readonly action: string;
  /** What a person wrote, shown for reading, copying and changing. */
  readonly typed: readonly (readonly [name: string, value: string])[];
  /** Choices and the form's own key, sent again unseen: the key makes two sendings one. */
  readonly kept: readonly (readonly [name: string, value: string])[];
};

/** A field is shown where somebody wrote a text into it, not where they chose or we put something. */
function isTyped(name: string, value: string): boolean {
  if (name === 'quote' || value.trim() === '') return false;
  return name === 'text' || /\s/.test(value.trim()) || value.length > 200;
}

/**
 * What an ordinary form carried; undefined where there is nothing of a person's own in it, and for
 * a form with files, which a page cannot give back.
 */
export function sentFormOf(request: FastifyRequest): SentForm | undefined {
  const { body } = request;
  const type = request.headers['content-type'] ?? '';
  if (request.method !== 'POST' || !type.startsWith('application/x-www-form-urlencoded')) {
    return undefined;
  }
  if (typeof body !== 'object' || body === null) return undefined;
  const fields = Object.entries(body).flatMap(([name, value]: [string, unknown]) =>
    (Array.isArray(value) ? value : [value]).flatMap((one: unknown) =>
      typeof one === 'string' ? [[name, one] as const] : [],
    ),
  );
  const typed = fields.filter(([name, value]) => isTyped(name, value));
  if (typed.length === 0) return undefined;
  const kept = fields.filter((field) => !typed.includes(field));
  const [action = '/'] = request.url.split('?', 1);
  return { action, typed, kept };
}
