import { BareIssuing } from './bare-issuing.ts';
import { IssuingStage, ROUND } from './issuing-stage.ts';
import type { Bench, Stage } from './measure.ts';

async function prepare(): Promise<Stage> {
  const stage = await IssuingStage.open();
  const bare = await BareIssuing.open();
  // What both sides make is the same, word for word.
  await stage.perCore();
  const documents = await stage.documents();
  return {
    baseline: { name: 'drawn and signed alone, one durable row with the file', round: () => bare.perCore(documents) },
    product: { name: `${ROUND}: numbers, register, trail, log with its tiles`, round: () => stage.perCore() },
    async stop() {
      await bare.stop();
      await stage.stop();
    },
  };
}

/** Issuing many from end to end, against making the same files and keeping one row of each. */
export const benches: Bench[] = [
  {
    name: 'certificates a second of processor, approval to last file and leaf',
    unit: '1/s',
    goal: { ratio: 'at least', value: 0.6 },
    prepare,
  },
];
