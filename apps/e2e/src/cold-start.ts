import type { Page } from 'playwright-core';
import { fieldCourse, makeReady, unlock } from './field-work.ts';
import { gradesOf } from './grading.ts';
import { Phone } from './phone.ts';
import { Road } from './road.ts';

// Measures a cold start without a network on a slow telephone, from the address to a sheet that takes keys:
// `KOMPETEN_URL=… npm run cold-start -w @kompeten/e2e`. What the person needs to type the PIN is left out.
// The times are of a CPU that is four times slower; `busy` is the work of the page's thread alone, four times what it
// takes here, whatever else this machine does at the moment.
const ROUNDS = 7;
const SLOWER = 4;

/** Notes, in the page's own time, when the lock, the unlocking and a usable sheet come. */
function keepTimes(): void {
  const times: Record<string, number> = {};
  const note = (name: string) => {
    times[name] ??= performance.now();
  };
  Object.assign(window, { kompetenTimes: times });
  document.addEventListener('submit', () => note('unlocking'), true);
  new MutationObserver(() => {
    if (document.querySelector('#lock-pin')) note('lock');
    if (document.querySelector('[role="grid"] [role="gridcell"][tabindex="0"]'))
      requestAnimationFrame(() => note('sheet'));
  }).observe(document, { childList: true, subtree: true, attributes: true });
}

async function timesOf(page: Page): Promise<Record<string, number>> {
  const read = () => {
    const { kompetenTimes } = window as unknown as { kompetenTimes: Record<string, number> };
    return kompetenTimes.sheet === undefined ? null : kompetenTimes;
  };
  return (await (await page.waitForFunction(read)).jsonValue()) ?? {};
}

async function coldStart(page: Page, address: string, rate: number) {
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate });
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.addInitScript(keepTimes);
  await page.goto(address, { waitUntil: 'commit' });
  await unlock(page);
  const { lock, unlocking, sheet } = await timesOf(page);
  const { metrics } = await client.send('Performance.getMetrics');
  const busy = (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  const parts = { toLock: lock ?? Number.NaN, toSheet: (sheet ?? Number.NaN) - (unlocking ?? Number.NaN) };
  return { ...parts, busy, whole: parts.toLock + parts.toSheet };
}

const spread = (values: readonly number[]): string => {
  const sorted = [...values].sort((one, other) => one - other).map(Math.round);
  return `${sorted[Math.floor(sorted.length / 2)]} ms (${sorted[0]}–${sorted.at(-1)})`;
};

type Round = Awaited<ReturnType<typeof coldStart>>;

async function measure(road: Road, phone: Phone): Promise<Round[]> {
  await road.open();
  const own = await fieldCourse('Mulai dingin');
  const ready = await phone.switchOn();
  await makeReady(ready, road.url, own);
  await phone.switchOff(ready);
  await road.cut();
  const address = road.url + gradesOf(own);
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const slow = await coldStart(await phone.switchOn(), address, SLOWER);
    await phone.kill();
    const { busy } = await coldStart(await phone.switchOn(), address, 1);
    await phone.kill();
    rounds.push({ ...slow, busy: busy * SLOWER });
  }
  return rounds;
}

const [road, phone] = [new Road(), new Phone()];
try {
  const rounds = await measure(road, phone);
  for (const part of ['toLock', 'toSheet', 'whole', 'busy'] as const)
    process.stdout.write(`${part.padEnd(8)} ${spread(rounds.map((round) => round[part]))}\n`);
} finally {
  await phone.throwAway();
  await road.cut();
}
