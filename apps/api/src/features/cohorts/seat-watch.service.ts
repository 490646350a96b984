import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Tx } from '../../database/transactions.ts';
import { defineJob } from '../../jobs/job.ts';
import { QueueRepository } from '../../jobs/queue.repository.ts';

/** Moves a cohort's waitlist up by itself: a seat became free, or the time to confirm one is over. */
export const fillSeats = defineJob('fill_seats', z.object({ cohortId: z.uuid() }));

/** Has the waitlist of a cohort looked at. */
@Injectable()
export class SeatWatchService {
  /** Once this transaction commits. */
  now(tx: Tx, cohortId: string): Promise<void> {
    return QueueRepository.in(tx).add(fillSeats, { cohortId }, { key: `fill_seats:${cohortId}` });
  }

  /** When the time to confirm a seat is over. */
  at(tx: Tx, cohortId: string, runAt: string): Promise<void> {
    return QueueRepository.in(tx).add(fillSeats, { cohortId }, { key: `fill_seats:${cohortId}:${runAt}`, runAt });
  }
}
