import { describe, expect, it } from '@jest/globals';
import { lightened } from './light-contract.ts';

/** A module of the contract as text, and as what a browser gets of it. */
const lightOf = async (module: Readonly<Record<string, unknown>>) =>
  import(`data:text/javascript,${encodeURIComponent(lightened(module))}`);

const grading = {
  recordGrades: {
    method: 'PUT',
    path: '/cohorts/:cohortId/grades',
    summary: 'Record judgements',
    permission: 'grading.record',
    body: { parse: () => undefined },
    operationId: 'recordGrades',
  },
  takeSheet: {
    method: 'POST',
    path: '/sheets',
    answer: 'file',
    upload: { maxBytes: 5, insteadOfBody: true },
    operationId: 'takeSheet',
  },
};

describe('the contract in a browser', () => {
  it('says of each endpoint how it is reached, and nothing else', async () => {
    expect({ ...(await lightOf({ grading })) }).toEqual({
      grading: {
        recordGrades: { method: 'PUT', path: '/cohorts/:cohortId/grades', operationId: 'recordGrades' },
        takeSheet: grading.takeSheet,
      },
    });
  });

  it.each([
    ['a limit', { LIMIT: 5 }],
    ['a schema', { Sheet: { parse: () => undefined } }],
    ['nothing', { none: undefined }],
    ['an endpoint of another name', { grading: { other: grading.takeSheet } }],
  ])('refuses a module that describes %s, which a page would get in part', (_, module) => {
    expect(() => lightened({ grading, ...module })).toThrow('is no group of endpoints');
  });
});
