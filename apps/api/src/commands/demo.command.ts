import { DomainError } from '@kompeten/domain';
import { migrate } from '../database/migrate.ts';
import { loadDemo } from '../demo/load-demo.ts';
import { importReferenceUnits } from '../features/competencies/reference-units.repository.ts';
import { importRegions } from '../features/regions/region-import.repository.ts';
import { type Command, withApplication, withDatabase } from './command.ts';

export const demoCommand: Command = {
  name: 'demo',
  summary: 'tell the demo story into an empty database',
  usage: '',
  async run({ config, say }) {
    if (!config.loopback) throw new DomainError('identity.demo_refused');
    await withDatabase(config, async ({ ownerUrl, appUrl }) => {
      await migrate(ownerUrl, appUrl);
      await importRegions(ownerUrl);
      await importReferenceUnits(ownerUrl);
    });
    const told = await withApplication(config, loadDemo);
    say(told ? 'The demo story is told.' : 'This database is in use; nothing was changed.');
  },
};
