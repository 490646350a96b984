import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { MakerName } from './certificate-makers.ts';
import type { Bench, Side } from './measure.ts';

// Rounds of about the same length, after some in which each side was compiled as a long list has it.
const OUR_ROUND = 1_000;
const THEIR_ROUND = 60;
const BEFORE = 3;

/** A side in a process of its own, so that neither pays for what the other leaves in memory. */
async function sideOf(name: MakerName, times: number): Promise<{ side: Side; process: ChildProcess }> {
  const child = fork(new URL('./certificate-round.ts', import.meta.url), [name]);
  await once(child, 'message');
  const round = async () => {
    child.send(times);
    const [milliseconds] = (await once(child, 'message')) as [number];
    return milliseconds;
  };
  for (let warm = 0; warm < BEFORE; warm += 1) await round();
  return { side: { name, round }, process: child };
}

const against = (name: string, goal: Bench['goal'], rival: MakerName): Bench => ({
  ...{ name, unit: 'ms', goal },
  async prepare() {
    const [baseline, product] = [await sideOf(rival, THEIR_ROUND), await sideOf('issueCertificatePdf', OUR_ROUND)];
    const stop = () => {
      for (const { process: child } of [baseline, product]) child.kill();
      return Promise.resolve();
    };
    return { baseline: baseline.side, product: product.side, stop };
  },
});

/** One certificate, by the processor time that it takes. */
export const benches: Bench[] = [
  against(
    'one certificate, drawn and signed (P-256), CPU',
    { ratio: 'at most', value: 1 / 25 },
    'the same drawn by pdfkit by itself, fonts parsed once, crypto.sign',
  ),
  against(
    'one certificate against a page of two lines, CPU',
    null,
    'a page of two lines in each of the fonts, parsed once, crypto.sign',
  ),
];
