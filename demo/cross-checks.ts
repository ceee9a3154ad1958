// Rules of the demonstration that need two files at once. Each gives the sentences that are wrong.
import type { Demonstration, DemonstrationContribution, DemonstrationVersion } from './types.ts';

type Faults = readonly string[];

function repeated(what: string, keys: readonly string[]): Faults {
  const seen = new Set<string>();
  return keys.flatMap((key) => {
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [`${what} ${key} is there twice`];
  });
}

function sections({ version, blocks, texts, stages }: DemonstrationVersion): Faults {
  const headings = texts.filter((_, index) => {
    const block = blocks[index];
    return block?.kind === 'heading' && block.level === 2;
  });
  return headings.join('\n') === [...stages.keys()].join('\n')
    ? []
    : [`version ${version}: its sections are not those of stages.json, in the same order`];
}

function contribution(
  said: DemonstrationContribution,
  versions: readonly DemonstrationVersion[],
): Faults {
  const faults: string[] = [];
  const wrong = (what: string) => faults.push(`${said.key}: ${what}`);
  const version = versions.find((one) => one.version === said.version);
  if (version?.opens === undefined || version.closes === undefined) {
    return [`${said.key}: version ${said.version} was never open for comments`];
  }
  if (said.day < version.opens || said.day > version.closes) wrong('came while it was closed');
  if (said.quote !== undefined) {
    const text = said.target.on === 'passage' ? version.texts[said.target.index] : undefined;
    if (text === undefined) wrong('quotes, but is not on a passage');
    else if (!text.includes(said.quote)) wrong('quotes words that are not there');
  }
  if ((said.speaksFor === 'organisation') !== (said.organisation !== undefined)) {
    wrong('must name an organisation exactly when it speaks for one');
  }
  if (said.moderation !== undefined && 'redact' in said.moderation) {
    for (const part of said.moderation.redact) {
      if (!said.text.includes(part)) wrong(`“${part}” is not there to redact`);
    }
  }
  return faults;
}

function answers({ answers, contributions }: Demonstration): Faults {
  const known = new Map(contributions.map((said) => [said.key, said]));
  const faults: string[] = [];
  for (const answer of answers) {
    for (const key of answer.contributions) {
      const said = known.get(key);
      if (said === undefined) faults.push(`answer ${answer.key}: there is no contribution ${key}`);
      else if (said.day > answer.day) faults.push(`answer ${answer.key} is older than ${key}`);
      else if (said.withdrawn) faults.push(`answer ${answer.key}: ${key} was withdrawn`);
    }
  }
  const answered = answers.flatMap((answer) => answer.contributions);
  return [...faults, ...repeated('the answered contribution', answered)];
}

function timetable({ timetable }: Demonstration): Faults {
  return timetable.flatMap(({ key, promised }) =>
    promised.flatMap((promise, index) => {
      const before = promised[index - 1];
      if (promise.setOn > promise.date) return [`step ${key}: promised after its own date`];
      if (before === undefined) return [];
      if (promise.reason === undefined) return [`step ${key}: moved without a reason`];
      return promise.setOn > before.setOn ? [] : [`step ${key}: its history is out of order`];
    }),
  );
}

/** Sentences about what does not fit together; empty when all is well. Linear in the text. */
export function crossChecks(demonstration: Demonstration): Faults {
  const { versions, contributions, staff, place } = demonstration;
  const led = place.organisations.filter(({ membership }) => membership === 'lead');
  return [
    ...(led.length === 1 && led[0]?.name === place.lead.organisation
      ? []
      : ['the lead must come from the one organisation that leads']),
    ...repeated(
      'the contribution',
      contributions.map(({ key }) => key),
    ),
    ...repeated(
      'the answer',
      demonstration.answers.map(({ key }) => key),
    ),
    ...repeated(
      'the member of staff',
      staff.map(({ key }) => key),
    ),
    ...repeated(
      'the step',
      demonstration.timetable.map(({ key }) => key),
    ),
    ...versions.flatMap(sections),
    ...contributions.flatMap((said) => contribution(said, versions)),
    ...answers(demonstration),
    ...timetable(demonstration),
  ];
}
