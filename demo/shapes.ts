// What the demonstration's files must look like. The rules that need two files at once are in
// cross-checks.ts.
import { z } from 'zod';

/** A real calendar day, as `2026-11-22`. */
const day = z.iso.date();
const words = z.string().trim().min(1);
const start = words;

/** Ofcom keeps 01632 960000 to 960999 for drama, so nobody is ever rung by mistake. */
const telephone = z.string().regex(/^01632 960 \d{3}$/);
/** RFC 2606 keeps `.example` out of the real world. */
const email = z.string().regex(/^[a-z.-]+@[a-z-]+\.example$/);
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const person = z.strictObject({ name: words, email, telephone });

export const placeShape = z.strictObject({
  fictional: z.literal(true),
  notice: words,
  name: words,
  slug,
  region: words,
  population: z.int().positive(),
  description: words,
  settlements: z.array(words).min(1),
  lead: person.extend({ role: words, organisation: words, since: day }),
  posts: z.array(
    z.strictObject({
      role: words,
      organisation: words,
      /** `null` is said on screen as "not yet named". */
      holder: person.nullable(),
      since: day,
      note: words.optional(),
    }),
  ),
  organisations: z.array(
    z.strictObject({
      name: words,
      kind: words,
      membership: z.enum(['lead', 'formal-member', 'serves']),
      about: words,
    }),
  ),
});

export const staffShape = z.array(
  z.strictObject({
    key: slug,
    name: words,
    email,
    role: z.enum(['editor', 'publisher', 'moderator', 'administrator']),
    about: words,
  }),
);

export const stagesShape = z.array(
  z.strictObject({
    version: z.int().positive(),
    sections: z.array(
      z.strictObject({
        heading: words,
        stage: z.enum(['challenge', 'vision', 'option', 'proposal', 'consultation', 'decision']),
      }),
    ),
  }),
);

export const versionsShape = z.strictObject({
  plan: z.strictObject({ title: words, slug }),
  versions: z.array(
    z.strictObject({
      version: z.int().positive(),
      file: z.string().regex(/^plan-[a-z0-9-]+\.md$/),
      title: words,
      /** `null` is a draft that the public must not be able to reach. */
      published: day.nullable(),
      opens: day.optional(),
      closes: day.optional(),
      summary: words,
      points: z.array(words).optional(),
    }),
  ),
});

export const redraftShape = z.strictObject({
  from: z.int().positive(),
  to: z.int().positive(),
  movedSections: z.array(words),
  reworded: z.array(
    z.strictObject({ from: start, to: start, extent: z.enum(['slightly', 'heavily']) }),
  ),
  split: z.array(z.strictObject({ from: start, to: z.array(start).min(2) })),
  merged: z.array(z.strictObject({ from: z.array(start).min(2), to: start })),
  removed: z.array(start),
  added: z.array(start),
});

export const contributionsShape = z.array(
  z.strictObject({
    key: slug,
    version: z.int().positive(),
    target: z.discriminatedUnion('on', [
      z.strictObject({ on: z.literal('passage'), passage: start }),
      z.strictObject({ on: z.literal('plan') }),
      z.strictObject({ on: z.literal('place') }),
    ]),
    quote: words.optional(),
    channel: z.enum(['web', 'paper', 'phone', 'e-mail', 'meeting']),
    speaksFor: z.enum(['self', 'on-behalf', 'organisation']),
    organisation: words.optional(),
    publication: z.enum(['in-full', 'redacted', 'listed-only']),
    text: words,
    day,
    moderation: z
      .union([
        z.strictObject({ hidden: words }),
        z.strictObject({ redact: z.array(words).min(1), reason: words }),
      ])
      .optional(),
    withdrawn: z.literal(true).optional(),
  }),
);

export const answersShape = z.array(
  z.strictObject({
    key: slug,
    outcome: z.enum(['accepted', 'partly', 'not-accepted']),
    because: words,
    contributions: z.array(slug).min(1),
    /** Passages of the second version that this answer changed. */
    changed: z.array(start),
    /** Passages of the first version that it took away. */
    removed: z.array(start).default([]),
    day,
  }),
);

export const timetableShape = z.array(
  z.strictObject({
    key: slug,
    title: words,
    /** Every date ever promised, oldest first; a later one says why it moved. */
    promised: z.array(z.strictObject({ date: day, setOn: day, reason: words.optional() })).min(1),
    level: z.enum(['inform', 'consult', 'involve', 'collaborate', 'devolve']),
    canChange: words,
    responsible: words,
    done: day.nullable(),
    note: words.optional(),
  }),
);
