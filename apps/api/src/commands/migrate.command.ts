import { migrate } from '../database/migrate.ts';
import { type Command, withDatabase } from './command.ts';

export const migrateCommand: Command = {
  name: 'migrate',
  summary: 'bring the database to this release',
  usage: '',
  run: ({ config, say }) =>
    withDatabase(config, async ({ ownerUrl, appUrl }) => {
      const applied = await migrate(ownerUrl, appUrl);
      say(applied.length === 0 ? 'The database is up to date.' : applied.map((name) => `applied ${name}`).join('\n'));
    }),
};
