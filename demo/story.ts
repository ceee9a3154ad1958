import type { Context } from '../src/platform/context.ts';
import type { Outcome } from '../src/ui/words/fault.ts';

/** One thing that happened in the demonstration place, at its own time. */
export type Happening = {
  /** ISO time in UTC. */
  readonly at: string;
  readonly happen: (context: Context) => Promise<void>;
};

/** The value of a command that must succeed: the demonstration's own files are at fault if not. */
export function must<T>(outcome: Outcome<T>, what: string): T {
  if (outcome.ok) return outcome.value;
  throw new Error(`demo: ${what}: ${outcome.faults.map((fault) => fault.en).join('; ')}`);
}

/** Lets everything happen in order, each with the clock at its own time. */
export async function tell(context: Context, story: readonly Happening[]): Promise<void> {
  const ordered = story
    .map((happening, number) => ({ ...happening, number }))
    .toSorted((a, b) => a.at.localeCompare(b.at) || a.number - b.number);
  for (const { at, happen } of ordered) {
    const now = new Date(at);
    await happen({ ...context, clock: { now: () => now } });
  }
}

/** A time on that day, spread over the working day by a number, the same at every run. */
export function during(day: string, number: number): string {
  const minute = 8 * 60 + ((number * 37) % (11 * 60));
  const clock = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0'));
  return `${day}T${clock.join(':')}:00.000Z`;
}
