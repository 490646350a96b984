import { describe, expect, test } from '@jest/globals';
import { contract } from './contract.ts';
import { calls } from './sheet-calls.ts';

describe('the calls of a start and of the sheets', () => {
  test.each(Object.entries(calls))('%s goes where the endpoint of that name is', (name, call) => {
    const { method, path, operationId, answer } = contract[
      name as keyof typeof calls
    ] as (typeof calls)[keyof typeof calls] & {
      answer?: string;
    };
    expect(call).toEqual({ method, path, operationId });
    expect(operationId).toBe(name);
    // A call takes an answer for JSON unless it is told otherwise.
    expect(answer).not.toBe('file');
  });
});
