import { describe, expect, it } from '@jest/globals';
import { type GradeValue, gradeKey } from '@kompeten/domain';
import fc from 'fast-check';
import { gradeDevice, idsFrom } from './testing/grade-device.ts';
import { GradeRegister } from './testing/grade-register.ts';

const keys = [0, 1, 2].map((index) =>
  gradeKey({ enrolmentId: `00000000-0000-4000-8000-00000000000${index}`, unitCode: 'CONTOH.KDKMP.01' }),
);
const names = ['Ani', 'Budi', 'Citra', 'Dewi'];

const act = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('put' as const),
      key: fc.constantFrom(...keys),
      change: fc.oneof(
        fc.record({ judgement: fc.constantFrom('K' as const, 'BK' as const, null) }),
        fc.record({ score: fc.constantFrom(50, 75, null) }),
        fc.record({ note: fc.constantFrom('a', 'b', null) }),
      ) as fc.Arbitrary<Partial<GradeValue>>,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('send' as const),
      count: fc.integer({ min: 1, max: 4 }),
      lost: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom({ kind: 'look' as const }, { kind: 'undo' as const }, { kind: 'redo' as const }),
  },
);
const history = fc.array(fc.record({ who: fc.integer({ min: 0, max: 3 }), act }), { minLength: 20, maxLength: 60 });

describe('four devices over one cohort', () => {
  it('end equal to the register and to each other in fifty random stories, and lose no entry', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (story) => {
        const register = new GradeRegister();
        const newId = idsFrom();
        const devices = names.map((name) => gradeDevice(name, register, newId));
        const made = new Set<string>();
        for (const { who, act: what } of story) {
          const device = devices[who] as (typeof devices)[number];
          if (what.kind === 'put') settleOr(device, what.key, what.change);
          else if (what.kind === 'send') await device.send(what.count, what.lost);
          else if (what.kind === 'look') device.look();
          else device.engine[what.kind]();
          for (const { id } of device.outbox.list()) made.add(id);
        }
        for (const device of devices) await device.send();
        for (const device of devices) await answerRefusals(device, made);
        for (const device of devices) device.look();
        expect(new Set(register.events.map(({ id }) => id))).toEqual(made);
        expect(devices.flatMap(({ outbox }) => outbox.list())).toEqual([]);
        for (const key of keys) expectEqual(devices, register, key);
      }),
      { numRuns: 50 },
    );
  });

  it('show before sending what the register will hold after it', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (story) => {
        const register = new GradeRegister();
        const newId = idsFrom();
        const [ani, budi] = [gradeDevice('Ani', register, newId), gradeDevice('Budi', register, newId)];
        for (const [index, { who, act: what }] of story.entries()) {
          // Of a value that went and came back a device without the history cannot know; each here is new.
          const change = who === 3 ? { note: `catatan ${index}` } : { score: index };
          if (what.kind === 'put') settleOr(who > 1 ? ani : budi, what.key, change);
          if (what.kind === 'send') await budi.send(what.count);
        }
        await budi.send();
        ani.look();
        const before = keys.map((key) => ani.engine.store.cell(key).value);
        await ani.send();
        expect(keys.map((key) => ani.engine.store.cell(key).value)).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });
});

type Device = ReturnType<typeof gradeDevice>;

/** Enters a change, or settles the cell with it where somebody contradicts. */
function settleOr({ engine, put }: Device, key: string, change: Partial<GradeValue>): void {
  if (put(key, change).length > 0)
    engine.settle(key, { ...engine.store.cell(key).value, ...change }, 'Dilihat bersama');
}

/** Who entered something over a contradiction their device could not know of is asked for a reason, and gives it. */
async function answerRefusals({ engine, outbox, look, send }: Device, made: Set<string>): Promise<void> {
  look();
  for (const { id, key, code } of outbox.of('grade', 'c')) {
    expect(code).toBe('grading.reason_needed');
    const refused = engine.store.cell(key).own.find((event) => event.id === id);
    if (refused) engine.settle(key, refused.value, 'Dilihat bersama');
    made.delete(id);
  }
  for (const { id } of outbox.list()) made.add(id);
  await send();
}

function expectEqual(devices: readonly Device[], register: GradeRegister, key: string): void {
  const grade = register.grades().find((one) => gradeKey(one) === key);
  const held = grade && { judgement: grade.judgement, score: grade.score, note: grade.note };
  for (const { engine } of devices) {
    const { value, standing } = engine.store.cell(key);
    expect(value).toEqual(held ?? { judgement: null, score: null, note: null });
    expect(standing?.contested ?? false).toBe(grade?.contested ?? false);
    expect(standing?.heads ?? []).toEqual(grade?.heads ?? []);
  }
}
