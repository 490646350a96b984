import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '../kernel/domain-error.ts';
import {
  answerTiming,
  assertInstrumentsMayOpen,
  isOver,
  moveExamPaper,
  moveExamSitting,
  paperEndsAt,
  receiveAnswer,
  standingAnswers,
  withMoreTime,
} from './exam.rules.ts';
import type { SavedAnswer } from './exam-answer.ts';

const at = (seconds: number) => new Date(Date.UTC(2026, 11, 29, 2) + seconds * 1000).toISOString();
const refusal = (work: () => unknown) => {
  try {
    work();
    return 'accepted';
  } catch (error) {
    return error instanceof DomainError ? error.code : error;
  }
};

describe('the time of a paper', () => {
  it('ends by its minutes and those of an adjustment', () => {
    expect(paperEndsAt(at(0), 60, 0)).toBe(at(3600));
    expect(paperEndsAt(at(0), 60, 15)).toBe(at(4500));
    expect([isOver({ endsAt: at(10) }, at(9)), isOver({ endsAt: at(10) }, at(10))]).toEqual([false, true]);
    expect(isOver({ endsAt: null }, at(10))).toBe(false);
  });

  it.each([
    ['expected', null, 0, { extraMinutes: 20, endsAt: null }],
    ['running', at(0), 3599, { extraMinutes: 20, endsAt: at(4800) }],
    ['running', at(0), 3600, null],
    ['submitted', at(0), 10, null],
    ['absent', null, 0, null],
  ] as const)('grows while it is %s', (status, startedAt, second, grown) => {
    const paper = { status, startedAt, endsAt: startedAt && at(3600), extraMinutes: 0 };
    expect(withMoreTime(paper, 20, 60, at(second))).toEqual(grown && { ...paper, ...grown });
  });

  it.each([
    ['while it runs', null, 99, 'in_time'],
    ['at its last moment', null, 100, 'in_time'],
    ['from a device that was cut off', null, 101, 'in_grace'],
    ['at the last moment of the grace', null, 130, 'in_grace'],
    ['after the grace', null, 131, 'late'],
    ['just after handing in', 50, 60, 'in_grace'],
    ['long after handing in', 50, 81, 'late'],
  ])('an answer %s is %#', (_, submitted, second, timing) => {
    const submittedAt = submitted === null ? null : at(submitted);
    expect(answerTiming({ startedAt: at(0), endsAt: at(100), submittedAt }, 30, at(second))).toBe(timing);
  });
});

describe('what a paper takes', () => {
  const items = [
    { id: 'choose', options: ['x', 'y'] },
    { id: 'write', options: [] },
  ];
  const running = { startedAt: at(0), endsAt: at(100), submittedAt: null, items };
  const save = (itemId: string, answer: SavedAnswer['answer']) => ({ itemId, version: 1, answer });

  it.each([
    ['an option of its own', running, save('choose', { choice: 'y' }), 'in_time'],
    ['a text', running, save('write', { text: 'Rapat anggota' }), 'in_time'],
    ['nothing any more', running, save('choose', null), 'in_time'],
    ['an option of another question', running, save('choose', { choice: 'z' }), 'exam.foreign_answer'],
    ['a text for a choice', running, save('choose', { text: 'x' }), 'exam.foreign_answer'],
    ['a choice for a text', running, save('write', { choice: 'x' }), 'exam.foreign_answer'],
    ['a question of another form', running, save('other', null), 'exam.foreign_answer'],
    ['anything before the start', { ...running, startedAt: null }, save('choose', null), 'exam.not_started'],
  ])('%s', (_, paper, given, outcome) => {
    let told: unknown;
    const code = refusal(() => {
      told = receiveAnswer(paper, given, 30, at(5));
    });
    expect(code === 'accepted' ? told : code).toBe(outcome);
  });
});

describe('what stands of the answers', () => {
  const saves = fc.array(
    fc.record({
      itemId: fc.constantFrom('a', 'b', 'c'),
      generation: fc.integer({ min: 1, max: 3 }),
      version: fc.integer({ min: 1, max: 9 }),
      timing: fc.constantFrom('in_time' as const, 'in_grace' as const, 'late' as const),
    }),
  );
  const whole = (save: Pick<SavedAnswer, 'itemId' | 'generation' | 'version' | 'timing'>): SavedAnswer => ({
    ...save,
    answer: { choice: `${save.generation}/${save.version}` },
    savedAt: at(0),
  });

  it('does not depend on the order in which they arrive, nor on one arriving twice', () => {
    fc.assert(
      fc.property(saves, fc.infiniteStream(fc.nat()), (list, numbers) => {
        const once = [...new Map(list.map((s) => [`${s.itemId}${s.generation}.${s.version}`, whole(s)])).values()];
        const mixed = [...once, ...once].map((save) => ({ save, key: numbers.next().value ?? 0 }));
        const others = mixed.sort((a, b) => a.key - b.key).map(({ save }) => save);
        expect(Object.fromEntries(standingAnswers(others))).toEqual(Object.fromEntries(standingAnswers(once)));
      }),
    );
  });

  it('is the last of the latest device that answered in time; another device leaves the other answers alone', () => {
    const list = [
      whole({ itemId: 'a', generation: 1, version: 7, timing: 'in_time' }),
      whole({ itemId: 'a', generation: 2, version: 8, timing: 'in_time' }),
      whole({ itemId: 'a', generation: 1, version: 9, timing: 'in_grace' }),
      whole({ itemId: 'b', generation: 1, version: 1, timing: 'in_grace' }),
      whole({ itemId: 'b', generation: 2, version: 2, timing: 'late' }),
    ];
    const standing = standingAnswers(list);
    expect([...standing.values()].map(({ answer }) => answer)).toEqual([{ choice: '2/8' }, { choice: '1/1' }]);
  });
});

describe('the steps of a test', () => {
  it.each(['agreed', 'in_progress'])('instruments open for a candidate who is %s', (status) => {
    const open = (renewing: boolean) => refusal(() => assertInstrumentsMayOpen({ candidacyStatus: status, renewing }));
    expect(open(false)).toBe('accepted');
    expect(open(true)).toBe('exam.agreement_superseded');
  });

  it.each(['scheduled', 'recorded', 'no_show', 'stopped', 'postponed'])('and not for one who is %s', (status) => {
    const open = () => assertInstrumentsMayOpen({ candidacyStatus: status, renewing: false });
    expect(refusal(open)).toBe('exam.not_agreed');
  });

  it('refuse what does not follow', () => {
    expect(moveExamSitting('prepared', 'open')).toBe('open');
    expect(refusal(() => moveExamSitting('closed', 'open'))).toBe('exam.wrong_step');
    expect(moveExamPaper('running', 'hand_out')).toBe('on_paper');
    expect(refusal(() => moveExamPaper('submitted', 'start'))).toBe('exam.wrong_paper_step');
  });
});
