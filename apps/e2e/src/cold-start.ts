import { setTimeout as later } from 'node:timers/promises';
import type { CDPSession } from 'playwright-core';
import { fieldCourse, makeReady, PIN, readBeforehand } from './field-work.ts';
import { gradesOf } from './grading.ts';
import { Phone } from './phone.ts';
import { Road } from './road.ts';

// Measures a cold start without a network on a slow telephone, from the address to a sheet that takes keys:
// `npm run cold-start -w @kompeten/e2e`. What the person needs to type the PIN is left out of the clock: it stops when the
// lock takes keys and goes on with Enter. The times are of a CPU that is four times slower; `busy` is the work of the page's
// thread alone, four times what it takes here, whatever else this machine does at the moment. The PIN is typed by keys, the
// page tells its times by itself, and nothing listens to it meanwhile, so that the clock is of the page alone.
const ROUNDS = 8;
const SLOWER = 4;
/** From key to key of a thumb in a hurry; the page makes ready what comes next meanwhile. `--pace=0` is no hand at all. */
const PACE_MS = Number(process.argv.find((word) => word.startsWith('--pace='))?.slice('--pace='.length) ?? 150);
const TIMES = 'kompetenTimes';

type Send = CDPSession['send'];
type Mark = 'lock' | 'unlocking' | 'sheet';

/** Notes, in the page's own time, when the lock takes keys, when it is opened, and when a usable sheet comes. */
function noteTimes(name: string): void {
  const marks = ['lock', 'unlocking', 'sheet'] as const;
  const notes = {} as Record<Mark, () => void>;
  const times = marks.map((mark) => [
    mark,
    new Promise<number>((resolve) => {
      notes[mark] = () => resolve(performance.now());
    }),
  ]);
  (window as unknown as Record<string, unknown>)[name] = Object.fromEntries(times);
  document.addEventListener('submit', () => notes.unlocking(), true);
  new MutationObserver(() => {
    if (document.activeElement?.id === 'lock-pin') requestAnimationFrame(notes.lock);
    if (document.querySelector('[role="grid"] [role="gridcell"][tabindex="0"]')) requestAnimationFrame(notes.sheet);
  }).observe(document, { childList: true, subtree: true, attributes: true });
}

/** Presses a key as a hand does. */
async function press(send: Send, key: string, text = key): Promise<void> {
  const code = { key, text, windowsVirtualKeyCode: text.charCodeAt(0) };
  await send('Input.dispatchKeyEvent', { type: 'keyDown', ...code });
  await send('Input.dispatchKeyEvent', { type: 'keyUp', ...code });
}

async function timeOf(send: Send, mark: Mark): Promise<number> {
  const { result } = await send('Runtime.evaluate', { expression: `${TIMES}.${mark}`, awaitPromise: true });
  return result.value;
}

async function coldStart(send: Send, url: string, rate: number) {
  await send('Emulation.setCPUThrottlingRate', { rate });
  await send('Performance.enable', { timeDomain: 'threadTicks' });
  await send('Page.enable');
  await send('Page.addScriptToEvaluateOnNewDocument', { source: `(${noteTimes})('${TIMES}')` });
  await send('Page.navigate', { url });
  const toLock = await timeOf(send, 'lock');
  for (const digit of PIN) {
    await press(send, digit);
    await later(PACE_MS);
  }
  await press(send, 'Enter', '\r');
  const toSheet = (await timeOf(send, 'sheet')) - (await timeOf(send, 'unlocking'));
  const { metrics } = await send('Performance.getMetrics');
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
  await readBeforehand(ready);
  await phone.switchOff(ready);
  await road.cut();
  const address = road.url + gradesOf(own);
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const slow = await coldStart(await phone.switchOnBare(), address, SLOWER);
    await phone.kill();
    const { busy } = await coldStart(await phone.switchOnBare(), address, 1);
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
