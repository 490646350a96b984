import { describe, expect, it } from '@jest/globals';
import { assertWithinBounds } from './policy.rules.ts';
import { type PolicyKey, policyDefinitions } from './reference-setting.ts';
import { retentionDefinitions } from './retention-definitions.ts';

describe('the value of a policy', () => {
  const set = (key: PolicyKey, value: number) => () => assertWithinBounds(policyDefinitions[key], value);
  const refusal = (issue: object) =>
    expect.objectContaining({ code: 'request.invalid', params: { issues: [{ pointer: '/value', ...issue }] } });

  it.each([
    ['attendance.minimum_percent', 101, { code: 'too_big', maximum: 100 }],
    ['feedback.minimum_answers', 2, { code: 'too_small', minimum: 3 }],
    ['contact.keep_months', -1, { code: 'too_small', minimum: 0 }],
    ['contact.keep_months', 1201, { code: 'too_big', maximum: 1200 }],
    ['contact.keep_months', 0.01, { code: 'invalid_type', asked: 'int' }],
    ['contact.keep_months', 24.5, { code: 'invalid_type', asked: 'int' }],
    ['contact.keep_months', 2, { code: 'too_small', minimum: 3, asked: 'int' }],
    ['assessment_file.keep_months', 11, { code: 'too_small', minimum: 12, asked: 'int' }],
  ] as const)('%s is not set to %d', (key, value, issue) => {
    expect(set(key, value)).toThrow(refusal(issue));
  });

  it.each([
    ['attendance.minimum_percent', 82.5],
    ['contact.keep_months', 0],
    ['contact.keep_months', 3],
    ['assessment_file.keep_months', 12],
    ['assessment_file.keep_months', 1200],
  ] as const)('%s is set to %d', (key, value) => {
    expect(set(key, value)).not.toThrow();
  });

  it('has a floor wherever it ends records, which its default keeps', () => {
    expect(Object.fromEntries(Object.entries(retentionDefinitions).map(([key, { floor }]) => [key, floor]))).toEqual({
      ...{ 'contact.keep_months': 3, 'excuse.keep_months': 3, 'complaint_contact.keep_months': 3 },
      ...{ 'data_request.keep_months': 3, 'paper_sheet.keep_months': 12, 'mentoring_file.keep_months': 12 },
      ...{ 'application_form.keep_months': 12, 'assessment_file.keep_months': 12 },
      ...{ 'written_answer.keep_months': 12, 'adjustment.keep_months': 12 },
    });
    for (const key of Object.keys(policyDefinitions) as PolicyKey[])
      expect(set(key, policyDefinitions[key].defaultValue)).not.toThrow();
  });
});
