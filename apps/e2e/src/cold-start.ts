import { EventEmitter, once } from 'node:events';
import type { CDPSession, Page } from 'playwright-core';
import { fieldCourse, makeReady, PIN } from './field-work.ts';
import { gradesOf } from './grading.ts';
import { Phone } from './phone.ts';
import { Road } from './road.ts';

// Measures a cold start without a network on a slow telephone, from the address to a sheet that takes keys:
// `npm run cold-start -w @kompeten/e2e`. What the person needs to type the PIN is left out.
// The times are of a CPU that is four times slower; `busy` is the work of the page's thread alone, four times what it
// takes here, whatever else this machine does at the moment. The PIN is typed by keys and the page tells its times by
// itself, so that no script of the harness is read while the clock runs.
const ROUNDS = 8;
const SLOWER = 4;
const TELLS = 'kompetenTells';

/** Tells, in the page's own time, when the lock takes keys, when it is opened, and when a usable sheet comes. */
function tellTimes(tells: string): void {
  const told = new Set<string>();
  const note = (name: string) => {
    if (told.has(name)) return;
    told.add(name);
    (window as unknown as Record<string, (word: string) => void>)[tells]?.(`${name} ${performance.now()}`);
  };
  document.addEventListener('submit', () => note('unlocking'), true);
  new MutationObserver(() => {
    if (document.activeElement?.id === 'lock-pin') requestAnimationFrame(() => note('lock'));
    if (document.querySelector('[role="grid"] [role="gridcell"][tabindex="0"]'))
      requestAnimationFrame(() => note('sheet'));
  }).observe(document, { childList: true, subtree: true, attributes: true });
}

/** Hears the times; each is asked for by its name. */
async function hearTimes(client: CDPSession, page: Page): Promise<(name: string) => Promise<number>> {
  const told = new EventEmitter();
  const heard = new Map<string, number>();
  client.on('Runtime.bindingCalled', ({ payload }) => {
    const [name = '', time] = payload.split(' ');
    heard.set(name, Number(time));
    told.emit(name);
  });
  await client.send('Runtime.enable');
  await client.send('Runtime.addBinding', { name: TELLS });
  await page.addInitScript(tellTimes, TELLS);
  return async (name) => {
    if (!heard.has(name)) await once(told, name);
    return heard.get(name) ?? Number.NaN;
  };
}

async function coldStart(page: Page, address: string, rate: number) {
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate });
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const at = await hearTimes(client, page);
  await page.goto(address, { waitUntil: 'commit' });
  const toLock = await at('lock');
  for (const digit of PIN) await page.keyboard.press(digit);
  await page.keyboard.press('Enter');
  const toSheet = (await at('sheet')) - (await at('unlocking'));
  const { metrics } = await client.send('Performance.getMetrics');
  const busy = (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  return { toLock, toSheet, busy, whole: toLock + toSheet };
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

/** Measures and tells: each part as its median and its extremes, the first start after the installation by itself. */
export async function tellColdStarts(): Promise<void> {
  const [road, phone] = [new Road(), new Phone()];
  try {
    const [first, ...rounds] = await measure(road, phone);
    for (const part of ['toLock', 'toSheet', 'whole', 'busy'] as const) {
      const own = Math.round(first?.[part] ?? Number.NaN);
      process.stdout.write(`${part.padEnd(8)} ${spread(rounds.map((round) => round[part]))}, the first ${own} ms\n`);
    }
  } finally {
    await phone.throwAway();
    await road.cut();
  }
}
