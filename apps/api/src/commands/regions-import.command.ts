import { migrate } from '../database/migrate.ts';
import { importRegions } from '../features/regions/region-import.repository.ts';
import { type Command, withDatabase } from './command.ts';

export const regionsImportCommand: Command = {
  name: 'regions:import',
  summary: 'load provinces, regencies, districts and villages from the packaged data',
  usage: '',
  run: ({ config, say }) =>
    withDatabase(config, async ({ ownerUrl, appUrl }) => {
      await migrate(ownerUrl, appUrl);
      const rows = await importRegions(ownerUrl);
      say(rows === 0 ? 'This edition of the regions is loaded already.' : `${rows} regions loaded.`);
    }),
};
