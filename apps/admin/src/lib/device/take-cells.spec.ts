import { describe, expect, it } from '@jest/globals';
import { type FieldKit, type Grade, gradeKey } from '@kompeten/domain';
import fc from 'fast-check';
import { newerKit, takeCells } from './take-cells.ts';

const unitCode = 'CONTOH.KDKMP.01';
const people = Array.from({ length: 4 }, (_, place) => `00000000-0000-4000-8000-00000000000${place}`);
const cell = (place: number, version: number) => ({ enrolmentId: people[place], unitCode, version }) as Grade;
const kit = (grades: readonly Grade[]) => ({ grades: [...grades], attendance: [] }) as unknown as FieldKit;
const versions = ({ grades }: FieldKit) =>
  Object.fromEntries(grades.map((grade) => [gradeKey(grade), grade.version]).sort());

/** A register in which judgements are made one by one, and how it stood after each of them. */
const lives = fc.array(fc.nat(3), { maxLength: 12 }).map((judged) => {
  const stood: Grade[][] = [[]];
  for (const place of judged) {
    const before = stood.at(-1) ?? [];
    const known = before.find(({ enrolmentId }) => enrolmentId === people[place])?.version ?? 0;
    stood.push([...before.filter(({ enrolmentId }) => enrolmentId !== people[place]), cell(place, known + 1)]);
  }
  return stood;
});

describe('a prepared cohort', () => {
  it('that is read while answers come keeps the later word of every cell, whichever of the two is taken over first', () => {
    fc.assert(
      fc.property(lives, fc.nat(), fc.nat(), (stood, first, second) => {
        const [read, heard] = [stood[first % stood.length] ?? [], stood[second % stood.length] ?? []];
        const later = first % stood.length > second % stood.length ? read : heard;
        const answer = { kind: 'grade', cohortId: 'c', cells: heard, clockSkewSeconds: 0 } as const;
        const taken = newerKit(takeCells(kit([]), answer), kit(read));
        expect(versions(taken)).toEqual(versions(kit(later)));
      }),
    );
  });
});
