import { BadEnvironment, readConfig } from '../../config.ts';
import { BadInput, type Command } from '../command.ts';

/** Takes the demonstration place out of the installation in DATA_DIR or DATABASE_URL. */
export const demoCommand: Command = {
  name: 'demo',
  summary: 'Removes every invented place, for good; start with DEMO=0 from then on',
  usage: 'demo remove',
  run: async (args) => {
    if (args.length !== 1 || args[0] !== 'remove') throw new BadInput('Say: demo remove');
    // The whole product is loaded only here, so that the other commands start at once.
    const { openContext } = await import('../../app.ts');
    const { systemActor } = await import('../../features/accounts/index.ts');
    const { removeDemonstration } = await import('../../../demo/remove.ts');
    const { DatabaseUnusable } = await import('../../platform/database/database.ts');
    try {
      const context = await openContext(readConfig(process.env));
      try {
        return { removedPlaces: await removeDemonstration(context, systemActor) };
      } finally {
        await context.database.close();
      }
    } catch (error) {
      if (error instanceof BadEnvironment || error instanceof DatabaseUnusable) {
        throw new BadInput(error.message);
      }
      throw error;
    }
  },
};
