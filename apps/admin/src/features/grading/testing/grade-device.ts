import { type GradeValue, gradeKey, type SentGradeStatement } from '@kompeten/domain';
import { KeptOutbox } from '../../../lib/outbox/kept-outbox.ts';
import { marksOf } from '../../../lib/outbox/outbox-outcome.ts';
import { SheetEngine } from '../../../lib/sheet/sheet-engine.ts';
import { gradeCells, gradeKind } from '../grade-kind.ts';
import { GradeRegister } from './grade-register.ts';

/** The unit of the stories. */
export const unitCode = 'CONTOH.KDKMP.01';

/** The ids of one story, in the order they were made. */
export function idsFrom(): () => string {
  let made = 0;
  return () => `00000000-0000-4000-9000-${String(++made).padStart(12, '0')}`;
}

/** A person's device with the product's own sheet and outbox, and a network that is there only when `meet` is called. */
export function gradeDevice(name: string, register: GradeRegister, newId: () => string, outbox = new KeptOutbox(null)) {
  const author = { id: name, name, deviceId: `device-${name}` };
  const self = { accountId: name, fullName: name, deviceId: author.deviceId };
  const retries: (() => void)[] = [];
  const engine = new SheetEngine<GradeValue>({
    ...gradeKind('c'),
    cohortId: 'c',
    self,
    outbox,
    send: () => undefined,
    stamp: { now: () => '2025-08-11T09:00:00+07:00', newId },
    later: (act) => void retries.push(act),
  });
  const waiting = () => outbox.list().filter(({ state }) => state === 'waiting');
  /** Sends so many events, the oldest first; an answer may get lost on its way. */
  const send = async (count = Number.POSITIVE_INFINITY, lost = false) => {
    const batch = waiting().slice(0, count);
    if (batch.length === 0) return;
    const { results, grades } = register.take(
      author,
      batch.map(({ event }) => event as SentGradeStatement),
    );
    if (lost) return;
    engine.take(gradeCells(grades, self));
    await outbox.remove(
      results.filter(({ outcome }) => outcome === 'recorded' || outcome === 'known').map((r) => r.eventId),
    );
    for (const { ids, state, code, params } of marksOf(batch, results)) await outbox.mark(ids, state, code, params);
  };
  const look = () => engine.take(gradeCells(register.grades(), self));
  const put = (key: string, change: Partial<GradeValue>) =>
    engine.enter([{ key, value: { ...engine.store.cell(key).value, ...change } }]);
  const shown = (key: string) => {
    const { value, state } = engine.store.cell(key);
    return [value.judgement, state] as const;
  };
  return { engine, outbox, retries, waiting, send, look, put, shown };
}

/** Two people with a device each, over one register, and two cells. */
export function gradeStory() {
  const register = new GradeRegister();
  const newId = idsFrom();
  const [one, two] = [1, 2].map((index) =>
    gradeKey({ enrolmentId: `00000000-0000-4000-8000-00000000000${index}`, unitCode }),
  ) as [string, string];
  return {
    register,
    newId,
    one,
    two,
    ani: gradeDevice('Ani', register, newId),
    budi: gradeDevice('Budi', register, newId),
  };
}
