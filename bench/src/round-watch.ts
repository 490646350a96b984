import { setTimeout as wait } from 'node:timers/promises';
import { contract } from '@kompeten/contract';
import { type Official, signIn } from './demo-office.ts';
import type { NationalStage, Struck } from './national-stage.ts';

/** As often as the page of a round looks at it. */
const LOOK_MS = 2_000;

/** A stretch of a trial: so many certificates and what they took. */
export interface Stretch {
  issued: number;
  certificates: number;
  seconds: number;
  cpuSeconds: number;
  workerMegabytes: number;
  apiMegabytes: number;
  /** What was killed in it. */
  killed: string;
}

/** Someone who asks again where nobody answers, and comes in again where a session has ended. */
export class Patient {
  private official: Official | null = null;

  constructor(
    private readonly stage: NationalStage,
    private readonly name: string,
  ) {}

  /** The answer to a question, however long it takes. */
  async ask<T>(question: (official: Official) => Promise<T>, patienceMs = 300_000): Promise<T> {
    const until = Date.now() + patienceMs;
    for (;;) {
      try {
        this.official ??= await signIn(this.stage.url, this.name);
        return await question(this.official);
      } catch (cause) {
        if (Date.now() > until) throw cause;
        this.official = null;
        await wait(LOOK_MS);
      }
    }
  }
}

/** Watches a round until it is done, and kills on the way what is named with the share of it after which it is struck. */
export async function watchRound(
  stage: NationalStage,
  { roundId, stretches }: { roundId: string; stretches: number },
  blows: readonly { struck: Struck; at: number }[],
): Promise<Stretch[]> {
  const patient = new Patient(stage, 'centre.manager');
  const look = () => patient.ask((official) => official.call(contract.getIssuanceRound, { params: { roundId } }));
  const left = [...blows];
  const told: Stretch[] = [];
  let stretch = begun(stage, 0);
  for (let round = await look(); ; round = await look()) {
    const { worker, api } = stage.resident();
    stretch.workerMegabytes = Math.max(stretch.workerMegabytes, worker);
    stretch.apiMegabytes = Math.max(stretch.apiMegabytes, api);
    const ended = round.status === 'done';
    if (round.issued - stretch.from >= round.total / stretches || ended) {
      told.push(toldOf(stage, stretch, round.issued));
      stretch = begun(stage, round.issued);
    }
    if (ended) return told;
    const [next] = left;
    if (next && round.issued >= next.at * round.total) {
      stretch.killed.push(next.struck);
      left.shift();
      await stage.kill(next.struck);
    }
    await wait(LOOK_MS);
  }
}

function begun(stage: NationalStage, from: number) {
  const at = { from, time: performance.now(), cpu: stage.spentSeconds() };
  return { ...at, workerMegabytes: 0, apiMegabytes: 0, killed: [] as Struck[] };
}

function toldOf(stage: NationalStage, stretch: ReturnType<typeof begun>, issued: number): Stretch {
  const seconds = (performance.now() - stretch.time) / 1_000;
  const cpuSeconds = stage.spentSeconds() - stretch.cpu;
  const { workerMegabytes, apiMegabytes, from, killed } = stretch;
  const told = { issued, certificates: issued - from, seconds, cpuSeconds, workerMegabytes, apiMegabytes };
  const rate = told.certificates / seconds;
  console.log(
    `${issued} issued, ${rate.toFixed(1)}/s, ${((1000 * cpuSeconds) / told.certificates).toFixed(1)} s of processor a thousand, ` +
      `worker ${workerMegabytes.toFixed(0)} MB, API ${apiMegabytes.toFixed(0)} MB ${killed.join(' and ')}`,
  );
  return { ...told, killed: killed.join(' and ') };
}
