import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareCurricula, isUnchanged, movedCodes } from './curriculum-comparison.rules.ts';
import { plan, someUnits, syllabus, unit } from './testing/plans.ts';

describe('two editions beside each other', () => {
  it('say nothing of the same edition', () => {
    fc.assert(
      fc.property(someUnits, (units) =>
        expect(isUnchanged(compareCurricula(plan({ units }), plan({ units })))).toBe(true),
      ),
    );
  });

  it('say so when the training is for another trade', () => {
    const comparison = compareCurricula(plan(), plan({ trade: 'fishery' }));
    expect(isUnchanged(comparison)).toBe(false);
    expect([comparison.before.trade, comparison.after.trade]).toEqual([null, 'fishery']);
  });

  it('lose nothing: what came one way goes the other way', () => {
    fc.assert(
      fc.property(someUnits, someUnits, (one, other) => {
        const there = compareCurricula(plan({ units: one }), plan({ units: other }));
        const back = compareCurricula(plan({ units: other }), plan({ units: one }));
        const codes = (units: readonly { code: string }[]) => units.map(({ code }) => code).sort();
        expect(codes(there.added)).toEqual(codes(back.removed));
        expect(codes(there.removed)).toEqual(codes(back.added));
        expect(there.same + there.changed.length + there.added.length).toBe(other.length);
        expect(there.totalHours).toEqual({ before: back.totalHours.after, after: back.totalHours.before });
      }),
    );
  });

  it('call only those moved that have to be', () => {
    expect([...movedCodes(['A', 'B', 'C', 'D'], ['D', 'A', 'B', 'C'])]).toEqual(['D']);
    const order = fc.shuffledSubarray([...'ABCDEFGH'], { minLength: 8 });
    fc.assert(
      fc.property(order, order, (before, after) => {
        const moved = movedCodes(before, after);
        const stay = (codes: string[]) => codes.filter((code) => !moved.has(code));
        expect(stay(after)).toEqual(stay(before));
        expect(moved.size).toBeLessThan(after.length);
      }),
    );
  });

  it('name hours, titles, order and lines of the syllabus', () => {
    const before = plan({ units: [unit('A'), unit('B')], syllabi: [syllabus('B', [4, 4])] });
    const after = plan({
      units: [unit('B', { title: 'Baru', lessonHours: 9 }), unit('A')],
      syllabi: [syllabus('B', [4, 5])],
    });
    const { changed } = compareCurricula(before, after);
    expect(changed.filter(({ moved }) => moved)).toHaveLength(1);
    expect(changed.find(({ code }) => code === 'B')).toMatchObject({
      changes: { title: { before: 'B', after: 'Baru' }, lessonHours: { before: 8, after: 9 } },
      syllabusLines: { removed: ['1.1 I0 (4 + 4 JP)'], added: ['1.1 I0 (4 + 5 JP)'] },
    });
  });
});
