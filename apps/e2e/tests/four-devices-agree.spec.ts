import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deriveGrade } from '@kompeten/domain';
import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../src/browser.ts';
import { arrange, type Course } from '../src/course.ts';
import { FieldDevice } from '../src/field-device.ts';
import { historyOf, judgementsOf } from '../src/grading.ts';

const HISTORIES = 50;
const DEVICES = 4;
const ROUNDS = 4;
/** So that a history that fails can be told again. */
const SEED = 20_251_128;

/** What one device does to one cell in one round, if anything: `K`, `B`, or taking it back. */
type Act = 'k' | 'b' | 'Delete' | null;

/** One history: of each round what each device does to the cell, on what it knows by then. */
const history = fc.array(
  fc.array(fc.constantFrom<Act>('k', 'b', 'Delete', null, null), { minLength: DEVICES, maxLength: DEVICES }),
  { minLength: ROUNDS, maxLength: ROUNDS },
);
/** Of each round, which devices find the network after it; after the last one, all of them do. */
const meetings = fc.array(fc.array(fc.boolean(), { minLength: DEVICES, maxLength: DEVICES }), {
  minLength: ROUNDS - 1,
  maxLength: ROUNDS - 1,
});

const sampleOf = <T>(wish: fc.Arbitrary<T>, numRuns: number): T[] => fc.sample(wish, { seed: SEED, numRuns });

/** What the register holds of each person: as its sheet shows it, and as its history alone would have it. */
async function registerOf(own: Course) {
  const [shown = []] = await judgementsOf(own);
  const items = await historyOf(own);
  const merged = own.people.map(({ id }) => {
    const events = items.filter(({ enrolmentId }) => enrolmentId === id);
    const grade = deriveGrade(events);
    return grade?.contested ? 'contested' : (grade?.judgement ?? '.');
  });
  return { shown, merged, items };
}

describe('fifty histories of four devices', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('end alike on all of them and in the register, and no judgement is lost', async () => {
    const own = await arrange({ title: 'Empat perangkat', people: HISTORIES, units: 1, until: 'running' });
    const { manager, head } = own;
    const devices = await Promise.all(
      [manager, manager, head, head].map((colleague) => FieldDevice.at(browser, own, colleague)),
    );
    const histories = sampleOf(history, HISTORIES);
    const [plan = []] = sampleOf(meetings, 1);
    let made = 0;
    for (const device of devices) await device.leave();
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [place, device] of devices.entries())
        made += await device.judge(histories.map((rounds) => rounds[round]?.[place] ?? null));
      for (const [place, device] of devices.entries()) {
        if (!plan[round]?.[place]) continue;
        await device.arrive();
        await device.leave();
      }
    }
    for (const device of devices) await device.arrive();

    const { shown, merged, items } = await registerOf(own);
    expect([items.length, new Set(items.map(({ id }) => id)).size]).toEqual([made, made]);
    expect(shown).toEqual(merged);
    for (const device of devices) await device.shows(shown);
    const kinds = new Set(shown);
    expect([...kinds].sort()).toEqual(['.', 'BK', 'K', 'contested']);
    for (const device of devices) await device.end();
  });
});
