import { describe, expect, it } from '@jest/globals';
import { policyDefinitions } from '../policies/reference-setting.ts';
import { KeepReason } from './keep-reason.ts';
import { KeptRecord, RetainedPart, retentionSettings } from './record-part.ts';
import {
  endsNothing,
  isUndecided,
  keptBecause,
  keptForEver,
  reasonToKeep,
  retentionEndsBefore,
  weighed,
  weighing,
} from './retention.rules.ts';

describe('how long a kind of record is kept', () => {
  it.each([
    [60, '2026-12-31', '2021-12-31'],
    [12, '2028-02-29', '2027-02-28'],
    [0, '2026-12-31', null],
    [-1, '2026-12-31', null],
  ])('with %d months, asked on %s, ends what was over before %s', (months, today, before) => {
    expect(retentionEndsBefore(today, months)).toBe(before);
  });

  it('is a setting of its own, in months, of which zero decides nothing', () => {
    for (const part of RetainedPart.options) {
      expect(policyDefinitions[retentionSettings[part]]).toMatchObject({ unit: 'months', minimum: 0 });
    }
    expect(endsNothing('contact.keep_months', 0)).toBe(true);
    expect(endsNothing('contact.keep_months', 1)).toBe(false);
    expect(endsNothing('breach.notice_keep_days', 0)).toBe(false);
    expect(isUndecided(policyDefinitions['assessment_file.keep_months'].defaultValue)).toBe(true);
  });
});

describe('what is kept', () => {
  it('has one reason, the first that weighs', () => {
    expect(reasonToKeep('retention', [])).toBeNull();
    expect(reasonToKeep('retention', ['request_open', 'certificate_in_force'])).toBe('certificate_in_force');
  });

  it('is kept from the job by a restriction, and not from whoever asks for its erasure', () => {
    expect(reasonToKeep('retention', ['restriction'])).toBe('restriction');
    expect(reasonToKeep('request', ['restriction'])).toBeNull();
    expect(weighing.retention).toEqual(KeepReason.options);
  });

  it('is counted by its reason, beside what may go', () => {
    const found = [
      { facts: ['appeal_open', 'restriction'], count: 2 },
      { facts: ['restriction'], count: 3 },
      { facts: [], count: 4 },
    ] as const;
    const appeal = { reason: 'appeal_open', count: 2 };
    expect(weighed('retention', found)).toEqual({
      ...{ due: 9, goes: 4, held: [appeal, { reason: 'restriction', count: 3 }] },
    });
    expect(weighed('request', found)).toEqual({ due: 9, goes: 7, held: [appeal] });
  });

  it('for ever says why', () => {
    expect(Object.keys(keptBecause)).toEqual(KeptRecord.options);
    expect(keptForEver).not.toContain('paper_sheets');
    expect(keptForEver).toContain('certificates');
  });
});
