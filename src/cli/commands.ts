import type { Command } from './command.ts';
import { campaigns } from './commands/campaigns.ts';
import { code } from './commands/code.ts';
import { demoCommand } from './commands/demo.ts';
import { discloseCommand } from './commands/disclose.ts';
import { languageCommand } from './commands/language.ts';
import { opinionMap } from './commands/opinion-map.ts';
import { personalDataCommand } from './commands/personal-data.ts';
import { prioritiesCommand } from './commands/priorities.ts';
import { rakeCommand } from './commands/rake.ts';
import { redraftCommand } from './commands/redraft.ts';
import { topics } from './commands/topics.ts';

/** Every command, one line each, in alphabetical order. */
export const commands: readonly Command[] = [
  campaigns,
  code,
  demoCommand,
  discloseCommand,
  languageCommand,
  opinionMap,
  personalDataCommand,
  prioritiesCommand,
  rakeCommand,
  redraftCommand,
  topics,
];
