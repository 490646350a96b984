import { describe, expect, it } from '@jest/globals';
import {
  assertNameCorrection,
  assertStep,
  dataRequestDueAt,
  endingOf,
  handlingNow,
  moveDataRequest,
  restricts,
  standingOfCorrection,
} from './data-request.rules.ts';
import type { DataRequestStep } from './data-request.ts';
import type { DataRequestKind, DataRequestStatus } from './data-request-status.ts';
import { assertTakesEvidence, evidenceEndsAt } from './evidence-file.ts';

const wish = { certificateId: '01900000-0000-7000-8000-000000000000', evidence: 'KTP dibawa ke balai' };

const asked = (kind: DataRequestKind, status: DataRequestStatus = 'received') => ({ kind, status });
const step = (event: DataRequestStep['event'], answer: string | null = null) => ({ event, answer, listHash: null });

describe('a request about one’s own data', () => {
  it('is due after three times 24 hours', () => {
    expect(dataRequestDueAt('2026-12-05T22:15:00.000Z', 3)).toBe('2026-12-08T22:15:00.000Z');
  });

  it.each([
    ['received', 'carry_out', 'carrying_out'],
    ['received', 'withdraw', 'withdrawn'],
    ['carrying_out', 'decline', 'declined'],
  ] as const)('that is %s leads by %s to %s', (status, event, target) => {
    expect(moveDataRequest(status, event)).toBe(target);
  });

  it('is not withdrawn once it is being carried out, and ends for good', () => {
    const refused = expect.objectContaining({ code: 'data_request.wrong_state' });
    expect(() => moveDataRequest('carrying_out', 'withdraw')).toThrow(refused);
    for (const event of ['carry_out', 'finish', 'decline', 'withdraw'] as const) {
      expect(() => moveDataRequest('done', event)).toThrow(refused);
    }
  });

  it('is declined with words only, and carried out in its own way', () => {
    expect(() => assertStep(asked('correction'), step('decline'))).toThrow(
      expect.objectContaining({ code: 'data_request.answer_needed' }),
    );
    expect(() => assertStep(asked('correction'), step('finish', 'x'))).toThrow(
      expect.objectContaining({ code: 'data_request.wrong_step' }),
    );
    expect(() => assertStep(asked('consent_withdrawal'), step('finish'))).not.toThrow();
  });
});

describe('a restriction', () => {
  it('is in force from its being done until it is lifted, by its sender or with words', () => {
    expect([handlingNow('restriction', 'received'), handlingNow('restriction', 'done')]).toEqual([
      ['finish', 'decline'],
      ['lift'],
    ]);
    expect(moveDataRequest('done', 'lift')).toBe('lifted');
    expect([restricts('restriction', 'done'), restricts('restriction', 'lifted')]).toEqual([true, false]);
    expect([endingOf('restriction', 'received'), endingOf('restriction', 'done')]).toEqual(['withdraw', 'lift']);
    expect(() => assertStep(asked('restriction', 'done'), step('lift'))).toThrow(
      expect.objectContaining({ code: 'data_request.answer_needed' }),
    );
  });

  it('is the only request that is lifted', () => {
    for (const kind of ['copy', 'correction', 'consent_withdrawal'] as const) {
      expect([restricts(kind, 'done'), handlingNow(kind, 'done')]).toEqual([false, []]);
      expect(() => assertStep(asked(kind), step('lift', 'x'))).toThrow(
        expect.objectContaining({ code: 'data_request.wrong_step' }),
      );
    }
  });
});

describe('files of proof', () => {
  it.each([
    ['correction', 'received', 0, null],
    ['correction', 'carrying_out', 3, null],
    ['correction', 'carrying_out', 4, 'data_request.too_many_files'],
    ['correction', 'done', 0, 'data_request.wrong_state'],
    ['restriction', 'received', 0, 'data_request.wrong_step'],
  ] as const)('of a %s that is %s and has %i: %s', (kind, status, files, code) => {
    const add = () => assertTakesEvidence(kind, status, files);
    if (code === null) expect(add).not.toThrow();
    else expect(add).toThrow(expect.objectContaining({ code }));
  });

  it('are kept so many days after the request was closed', () => {
    expect(evidenceEndsAt('2026-12-31T08:00:00.000Z', 30)).toBe('2026-12-01T08:00:00.000Z');
  });
});

describe('a corrected name', () => {
  it.each([
    ['Siti Nurbaya', 'typo', 'Siti Nurbaya', 'data_request.same_name'],
    ['Siti Nurbaya', 'one_word_name', 'Siti', 'data_request.not_one_word'],
  ] as const)('%s (%s) for %s is refused', (correctName, cause, printed, code) => {
    expect(() => assertNameCorrection({ ...wish, correctName, cause }, printed)).toThrow(
      expect.objectContaining({ code }),
    );
  });

  it('may be one word where two were printed', () => {
    expect(() =>
      assertNameCorrection({ ...wish, correctName: 'Suharti', cause: 'one_word_name' }, 'Suharti Suharti'),
    ).not.toThrow();
  });

  it.each([
    [['pending', 'approved'], 'carrying_out'],
    [['approved', 'rejected'], 'done'],
    [['rejected'], 'declined'],
    [[], 'carrying_out'],
  ] as const)('with decisions %j stands as %s', (decisions, standing) => {
    expect(standingOfCorrection('carrying_out', decisions)).toBe(standing);
  });
});
