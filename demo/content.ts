// Merrowsea and the Tarne Valley: a made-up place, so that a new installation is alive on its first
// day and nobody mistakes it for a real one. Reads and checks the files beside it, and does nothing
// else: putting them into a database is somebody else's work.
import { readdirSync, readFileSync } from 'node:fs';
import type { z } from 'zod';
import { plainText, readMarkdown } from '../src/methods/passages/index.ts';
import { crossChecks } from './cross-checks.ts';
import { passageAt } from './passage-starts.ts';
import {
  answersShape,
  contributionsShape,
  placeShape,
  redraftShape,
  staffShape,
  stagesShape,
  timetableShape,
  versionsShape,
} from './shapes.ts';
import type {
  Demonstration,
  DemonstrationAnswer,
  DemonstrationContribution,
  DemonstrationVersion,
} from './types.ts';

export type * from './types.ts';

/** The day on which the story of the demonstration is told. */
export const DEMONSTRATION_TODAY = '2026-11-22';

const folder = new URL('./', import.meta.url);
const text = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

function read<Shape extends z.ZodType>(name: string, shape: Shape): z.infer<Shape> {
  const parsed = shape.safeParse(JSON.parse(text(name)));
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  throw new Error(`demo/${name}: ${first?.path.join('.')}: ${first?.message}`);
}

/** A version that does not exist is a fault in our own files. */
function textsOf(versions: readonly DemonstrationVersion[], wanted: number): readonly string[] {
  const version = versions.find(({ version }) => version === wanted);
  if (version === undefined) throw new Error(`demo: there is no version ${wanted}`);
  return version.texts;
}

function indexOf(texts: readonly string[], start: string, where: string): number {
  const found = passageAt(texts, start);
  if (typeof found === 'string') throw new Error(`demo/${where}: ${found}`);
  return found;
}

function readVersions(): { plan: Demonstration['plan']; versions: DemonstrationVersion[] } {
  const stages = read('stages.json', stagesShape);
  const { plan, versions } = read('change-summaries.json', versionsShape);
  const withText = versions.map((version): DemonstrationVersion => {
    const markdown = text(version.file);
    const sections = stages.find((entry) => entry.version === version.version)?.sections ?? [];
    const labels = sections.map(({ heading, stage }) => [heading, stage] as const);
    const blocks = readMarkdown(markdown);
    const texts = blocks.map((block) => plainText(block));
    return { ...version, markdown, blocks, texts, stages: new Map(labels) };
  });
  return { plan, versions: withText };
}

function readContributions(versions: readonly DemonstrationVersion[]): DemonstrationContribution[] {
  const names = readdirSync(new URL('contributions/', folder)).filter((n) => n.endsWith('.json'));
  return names.sort().flatMap((name) => {
    const file = `contributions/${name}`;
    return read(file, contributionsShape).map((said): DemonstrationContribution => {
      const { target } = said;
      if (target.on !== 'passage') return { ...said, target };
      const texts = textsOf(versions, said.version);
      const index = indexOf(texts, target.passage, `${file}: ${said.key}`);
      return { ...said, target: { ...target, index } };
    });
  });
}

function readAnswers(versions: readonly DemonstrationVersion[]): DemonstrationAnswer[] {
  return read('answers.json', answersShape).map((answer) => {
    const where = `answers.json: ${answer.key}`;
    const [first, second] = [textsOf(versions, 1), textsOf(versions, 2)];
    return {
      ...answer,
      changed: answer.changed.map((start) => indexOf(second, start, where)),
      removed: answer.removed.map((start) => indexOf(first, start, where)),
    };
  });
}

/**
 * Everything about the demonstration place, checked file by file and against each other.
 *
 * Throws on the first fault, naming the file and the entry: the files are ours, so a fault in them
 * is a defect and not something a user did. About 20 ms.
 *
 * @example const { place, versions, contributions } = loadDemonstration();
 */
export function loadDemonstration(): Demonstration {
  const { plan, versions } = readVersions();
  const demonstration: Demonstration = {
    place: read('place.json', placeShape),
    staff: read('staff.json', staffShape),
    plan,
    versions,
    redraft: read('redraft.json', redraftShape),
    contributions: readContributions(versions),
    answers: readAnswers(versions),
    timetable: read('timetable.json', timetableShape),
  };
  const [fault] = crossChecks(demonstration);
  if (fault !== undefined) throw new Error(`demo: ${fault}`);
  return demonstration;
}
