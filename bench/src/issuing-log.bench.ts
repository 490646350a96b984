import { IssuingStage, ROUND } from './issuing-stage.ts';
import type { Bench, Stage } from './measure.ts';

/** The database as if there were neither log nor trail: no row leaves a mark, and lines of the trail go nowhere. */
const WITHOUT_LOG = `
  alter table audit_events disable trigger log_insert;
  alter table certificates disable trigger log_insert, disable trigger log_update;
  alter table status_events disable trigger log_insert;
  alter table certificate_files disable trigger log_insert;
  create function nowhere() returns trigger language plpgsql as 'begin return null; end';
  create trigger nowhere before insert on audit_events for each row execute function nowhere();`;

async function prepare(): Promise<Stage> {
  const [off, on] = [await IssuingStage.open(), await IssuingStage.open()];
  await off.alter(WITHOUT_LOG);
  return {
    baseline: { name: `${ROUND}, neither trail nor log`, round: () => off.perCore() },
    product: { name: `${ROUND}, with both and the tiles`, round: () => on.perCore() },
    async stop() {
      await off.stop();
      await on.stop();
    },
  };
}

/** What trail and transparency log cost: issuing many with them, against the same product on a database that keeps neither. */
export const benches: Bench[] = [
  {
    name: 'certificates a second of processor, trail and log on against off',
    unit: '1/s',
    goal: { ratio: 'at least', value: 0.8 },
    prepare,
  },
];
