import { setTimeout as wait } from 'node:timers/promises';
import { contract } from '@kompeten/contract';
import { completedCohort, signIn } from './demo-office.ts';
import { assertFaultless } from './issuing-faults.ts';
import { copyCohort } from './many-cohorts.ts';
import { type Bench, median } from './measure.ts';
import { NationalStage } from './national-stage.ts';
import { Patient, type Stretch, watchRound } from './round-watch.ts';
import { sharedStage } from './shared-stage.ts';
import { sizeOf } from './sizes.ts';

/** People of one cohort. */
const PEOPLE = 50;
const SIZE = sizeOf(1_000);
const STRETCHES = 20;
const LOOK_MS = 1_000;
const blows = [
  { struck: 'worker', at: 0.3 },
  { struck: 'api', at: 0.45 },
  { struck: 'postgres', at: 0.6 },
] as const;

/** A round of so many that waits for its approval: one cohort is taught, the others are copies of it. */
async function gathered(stage: NationalStage, manager: Patient): Promise<string> {
  const { params } = await completedCohort(await signIn(stage.url, 'centre.manager'), PEOPLE);
  await copyCohort(stage.cluster.url, params.cohortId, Math.max(1, Math.ceil(SIZE / PEOPLE)) - 1);
  stage.startWorkers();
  const { id } = await manager.ask(({ call, centreId }) =>
    call(contract.requestIssuanceRound, { params: { centreId }, body: { kind: 'training' } }),
  );
  return id;
}

/** Waits for the lists, and approves them as the second person. */
async function approved(roundId: string, manager: Patient, head: Patient): Promise<void> {
  const params = { roundId };
  for (;;) {
    const round = await manager.ask(({ call }) => call(contract.getIssuanceRound, { params }));
    if (round.status === 'pending_approval') {
      console.log(`${round.total} in ${round.cohorts} lists wait for the second person`);
      const body = { listHash: round.listHash ?? '' };
      await head.ask(({ call }) => call(contract.approveIssuanceRound, { params, body }));
      return;
    }
    await wait(LOOK_MS);
  }
}

/** Waits until every mark has its place in the log; answers how many leaves it has. */
async function logged(auditor: Patient): Promise<number> {
  for (;;) {
    const { waiting, size } = await auditor.ask(({ call }) => call(contract.getLogState, {}));
    if (waiting === 0) return size;
    await wait(LOOK_MS);
  }
}

/** Issues them all, with a worker, the API and PostgreSQL killed on the way, and looks whether anything went wrong. */
async function trial(stage: NationalStage): Promise<Stretch[]> {
  const since = timer();
  const [manager, head] = [new Patient(stage, 'centre.manager'), new Patient(stage, 'centre.head')];
  const roundId = await gathered(stage, manager);
  console.log(`People are there after ${since()} s`);
  await approved(roundId, manager, head);
  console.log(`Gathered and approved after ${since()} s`);
  const issuing = timer();
  const stretches = await watchRound(stage, { roundId, stretches: STRETCHES }, blows);
  const issued = stretches.at(-1)?.issued ?? 0;
  const cpu = stretches.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0);
  const [all, core] = [issued / issuing(), issued / cpu].map((rate) => rate.toFixed(1));
  console.log(
    `${issued} issued in ${issuing()} s: ${all}/s, ${core} a second of processor, workers came back ${stage.restarts()} times`,
  );
  if (issued < SIZE) throw new Error(`Only ${issued} were issued`);
  console.log(`${await logged(new Patient(stage, 'auditor'))} leaves in the log after ${since()} s`);
  await assertFaultless(stage.cluster.ownerUrl, roundId);
  return stretches;
}

function timer(): () => number {
  const begun = performance.now();
  return () => Math.round((performance.now() - begun) / 1_000);
}

/** Undisturbed stretches of the beginning and of the end; what only warms up or is a rest is left out. */
function edgesOf(stretches: readonly Stretch[]): { beginning: Stretch[]; end: Stretch[] } {
  const quiet = stretches.slice(1, -1).filter(({ killed }) => killed === '');
  const quarter = Math.max(1, Math.floor(quiet.length / 4));
  return { beginning: quiet.slice(0, quarter), end: quiet.slice(-quarter) };
}

const shared = sharedStage(2, async () => {
  const stage = await NationalStage.open();
  const stop = () => stage.stop();
  try {
    return { edges: edgesOf(await trial(stage)), stop };
  } catch (cause) {
    await stop();
    throw cause;
  }
});

function scaleBench(name: string, unit: string, most: number, figure: (stretch: Stretch) => number): Bench {
  const prepare = async () => {
    const { edges } = await shared.take();
    const side = (when: string, stretches: readonly Stretch[]) => ({
      name: `${when} of ${SIZE}`,
      round: () => Promise.resolve(median(stretches.map(figure))),
    });
    const stop = () => shared.leave();
    return { baseline: side('beginning', edges.beginning), product: side('end', edges.end), stop };
  };
  return { name, unit, goal: { ratio: 'at most', value: most }, once: true, prepare };
}

/** One round for a nation: as fast at its end as at its beginning, in the same memory, exactly once in spite of kills. */
export const benches: Bench[] = [
  scaleBench('processor of a thousand certificates', 's', 1.2, (one) => (1_000 * one.cpuSeconds) / one.certificates),
  scaleBench('memory of the largest worker', 'MB', 1.1, (one) => one.workerMegabytes),
];
