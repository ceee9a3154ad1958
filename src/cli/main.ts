import { BadInput, type Command } from './command.ts';
import { commands } from './commands.ts';

function help(): string {
  return commands.map((c) => `  ${c.usage}\n      ${c.summary}`).join('\n');
}

async function main(argv: readonly string[]): Promise<number> {
  const [name, ...args] = argv;
  const command: Command | undefined = commands.find((c) => c.name === name);
  if (!command) {
    const line = name ? `There is no command "${name}".` : 'Name a command.';
    process.stderr.write(`${line} The commands are:\n${help()}\n`);
    return 2;
  }
  try {
    const result = await command.run(args);
    await new Promise<void>((done, fail) => {
      process.stdout.write(`${JSON.stringify(result)}\n`, (error) =>
        error ? fail(error) : done(),
      );
    });
    return 0;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
