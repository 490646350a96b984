import { Problem } from '@kompeten/contract';
import type { Edit, SheetRules, Stored } from '../sheet.ts';
import { type Outcome, outcomeOf } from '../sheet-outcome.ts';
import { SheetSync } from '../sheet-sync.ts';
import { GradeRegister, type Mark } from './grade-register.ts';

/** A mark can be taken back. */
export const rules: SheetRules<Mark> = { empty: null, same: (one, other) => one === other, erasable: true };
/** What the client throws when nothing answers. */
export const noAnswer = new Problem({ title: '', status: 0, code: 'server.unavailable' });

/** A desk with a register, a clock that is turned by hand and a network that can be cut. */
export function desk() {
  const register = new GradeRegister();
  const kept = new Map<string, string>();
  const planned: { act: () => void; delay: number }[] = [];
  const sent: ReadonlyMap<string, Edit<Mark>>[] = [];
  const world = { fault: null as Problem | null, register, kept, planned, sent };
  const push = async (flight: ReadonlyMap<string, Edit<Mark>>): Promise<Outcome<Mark>> => {
    sent.push(flight);
    try {
      if (world.fault) throw world.fault;
      return { kind: 'landed', cells: register.push('me', flight) };
    } catch (error) {
      return outcomeOf(error, ({ enrolmentId }, key) => key.startsWith(`${enrolmentId} `), [...flight.keys()]);
    }
  };
  const open = (stored: ReadonlyMap<string, Stored<Mark>> = register.pull()) =>
    new SheetSync<Mark>(
      rules,
      {
        push,
        pull: async () => register.pull(),
        journal: {
          getItem: (name) => kept.get(name) ?? null,
          setItem: (name, value) => void kept.set(name, value),
          removeItem: (name) => void kept.delete(name),
        },
        journalName: 'sheet',
        stamp: { now: () => '2025-08-11T09:00:00+07:00', newId: register.newId },
        later: (act, delay) => {
          const plan = { act, delay };
          planned.push(plan);
          return () => void planned.splice(planned.indexOf(plan), 1);
        },
      },
      stored,
    );
  /** Lets the planned moment come, and everything that follows from it. */
  const turn = async () => {
    planned.shift()?.act();
    for (let tick = 0; tick < 12; tick += 1) await Promise.resolve();
  };
  return Object.assign(world, { open, turn });
}
