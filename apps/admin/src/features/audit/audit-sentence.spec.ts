import { describe, expect, it } from '@jest/globals';
import { messages } from '@kompeten/messages';
import { auditQuestion, eventOptions, sentenceOf, subjectOf } from './audit-sentence.ts';

const [id, en] = [messages('id').audit, messages('en').audit];

describe('an event of the trail', () => {
  it('is a sentence with its facts, in both languages', () => {
    const event = { type: 'cohort.graded', data: { judgements: 24, unitCodes: ['A'] } };
    expect([sentenceOf(id, event), sentenceOf(en, event)]).toEqual(['Mencatat 24 penilaian', 'Recorded 24 judgements']);
  });

  it('stands under its name where nobody wrote a sentence yet', () => {
    expect(sentenceOf(id, { type: 'exam.opened', data: {} })).toBe('exam.opened');
    expect(subjectOf(id, { subjectType: 'exam' })).toBe('exam');
  });

  it('has a readable choice for every kind', () => {
    const labels = [id, en].flatMap((words) => eventOptions(words).map(({ label }) => label));
    expect(labels.filter((label) => /undefined|NaN|\d/.test(label))).toEqual([]);
  });
});

describe('the question to the trail', () => {
  it('takes days as whole days in Jakarta', () => {
    expect(auditQuestion({ type: 'session.opened', from: '2025-08-11', to: '2025-08-31' })).toEqual({
      type: 'session.opened',
      from: '2025-08-11T00:00:00+07:00',
      to: '2025-09-01T00:00:00+07:00',
    });
  });

  it('asks for everything otherwise', () => {
    expect(auditQuestion({})).toEqual({});
  });
});
