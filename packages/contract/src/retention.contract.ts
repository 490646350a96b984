import {
  ForecastQuery,
  Id,
  page,
  RetentionDecision,
  RetentionForecast,
  RetentionOverview,
  RetentionRun,
  RetentionRunQuery,
} from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

/** How long each kind of record is kept, and the job that carries it out and reports. */
export const retention = endpoints({
  getRetention: {
    method: 'GET',
    path: '/retention',
    summary:
      'Every kind of record with its end and what the next run would do, what waits for a second person, and what has no end',
    permission: 'retention.read',
    response: RetentionOverview,
  },
  forecastRetention: {
    method: 'GET',
    path: '/retention/forecast',
    summary: 'What a run would do to one kind of record with another value; nothing is changed',
    permission: 'retention.read',
    query: ForecastQuery,
    response: RetentionForecast,
  },
  decideRetention: {
    method: 'POST',
    path: '/retention/proposals/:proposalId/decision',
    summary: 'Confirm, as a second person, a value that ends records sooner, or drop it',
    permission: 'setting.confirm',
    params: z.strictObject({ proposalId: Id }),
    body: RetentionDecision,
    response: RetentionOverview,
  },
  listRetentionRuns: {
    method: 'GET',
    path: '/retention/runs',
    summary: 'The runs of the job, newest first: of each kind how many records were due, erased and held back, and why',
    permission: 'retention.read',
    query: RetentionRunQuery,
    response: page(RetentionRun),
  },
});
