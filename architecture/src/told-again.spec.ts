import { describe, expect, it } from '@jest/globals';

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly again?: readonly { readonly name: string; readonly passed: number }[];
}
const {
  countsOf,
  toldAgain,
  unlessBroken,
}: {
  countsOf(report: object, code: number): Counts;
  toldAgain(first: Counts, tell: (files: readonly string[]) => Promise<Counts>): Promise<Counts>;
  unlessBroken(folder: string, once: () => Promise<Counts | null>): Promise<Counts>;
} = await import(new URL('../../scripts/suites.mjs', import.meta.url).href);
interface Outcome {
  readonly code: number;
  readonly hung: boolean;
}
const { unlessHung }: { unlessHung(name: string, once: () => Promise<Outcome>): Promise<Outcome> } = await import(
  new URL('../../scripts/checks.mjs', import.meta.url).href
);

const file = (name: string, ...statuses: string[]) => ({
  name,
  status: statuses.includes('failed') ? 'failed' : 'passed',
  assertionResults: statuses.map((status) => ({ status })),
});
const report = (...testResults: ReturnType<typeof file>[]) => {
  const all = testResults.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status));
  const number = (wanted: string) => all.filter((status) => status === wanted).length;
  return {
    numTotalTests: all.length,
    numPassedTests: number('passed'),
    numFailedTests: number('failed'),
    numPendingTests: number('pending'),
    numRuntimeErrorTestSuites: 0,
    testResults,
  };
};
const failing = report(file('a.spec.ts', 'passed', 'failed'), file('b.spec.ts', 'passed', 'passed'));

describe('stories that failed', () => {
  it('are told again file by file, and what is said then counts', async () => {
    const first = countsOf(failing, 1);
    expect(first).toEqual({ passed: 3, failed: 1, again: [{ name: 'a.spec.ts', passed: 1 }] });
    const told: (readonly string[])[] = [];
    const tell = (answer: Counts) => async (files: readonly string[]) => {
      told.push(files);
      return answer;
    };
    expect(await toldAgain(first, tell({ passed: 2, failed: 0 }))).toEqual({ passed: 4, failed: 0 });
    expect(await toldAgain(first, tell({ passed: 1, failed: 1 }))).toEqual({ passed: 3, failed: 1 });
    expect(told).toEqual([['a.spec.ts'], ['a.spec.ts']]);
  });

  it('stay failures where many fail, where a test is skipped, and where nothing ran', async () => {
    const never = () => Promise.reject(new Error('told again'));
    const many = countsOf(report(...['a', 'b', 'c', 'd'].map((name) => file(name, 'failed'))), 1);
    expect(await toldAgain(many, never)).toMatchObject({ passed: 0, failed: 4 });
    const skipped = countsOf(report(file('a', 'passed', 'pending')), 0);
    expect(await toldAgain(skipped, never)).toMatchObject({ passed: 1, failed: 1 });
    const crashed = countsOf(report(file('a', 'passed')), 1);
    expect(await toldAgain(crashed, never)).toMatchObject({ passed: 1, failed: 1 });
    expect(await toldAgain(countsOf(failing, 1), async () => ({ passed: 0, failed: 1 }))).toMatchObject({ failed: 1 });
  });
});

describe('a suite that ends without a report', () => {
  it('is run once more and then counts, or is a failure', async () => {
    const runs =
      (...counts: (Counts | null)[]) =>
      async () =>
        counts.shift() ?? null;
    const good = { passed: 3, failed: 0 };
    expect(await unlessBroken('packages/a', runs(good, null))).toEqual(good);
    expect(await unlessBroken('packages/a', runs(null, good))).toEqual(good);
    expect(await unlessBroken('packages/a', runs(null, null, good))).toEqual({ passed: 0, failed: 1, again: [] });
  });
});

describe('a check that does not end', () => {
  it('is run once more and then counts', async () => {
    const outcome = (hung: boolean) => ({ code: hung ? 1 : 0, output: '', hung });
    const runs = (...outcomes: ReturnType<typeof outcome>[]) => ({
      left: outcomes,
      once: async () => outcomes.shift() ?? outcome(true),
    });
    const [good, again, never] = [runs(outcome(false)), runs(outcome(true), outcome(false)), runs()];
    expect(await unlessHung('types', good.once)).toMatchObject({ code: 0 });
    expect(await unlessHung('types', again.once)).toMatchObject({ code: 0 });
    expect(again.left).toEqual([]);
    expect(await unlessHung('types', never.once)).toMatchObject({ code: 1 });
  });
});
