import type { z } from 'zod';
import { Does, type JobHandler } from '../../jobs/job.ts';
import { fillSeats } from '../cohorts/seat-watch.service.ts';
import { SeatsService } from './seats.service.ts';

@Does(fillSeats)
export class FillSeatsJob implements JobHandler<typeof fillSeats> {
  constructor(private readonly seats: SeatsService) {}

  run({ cohortId }: z.output<typeof fillSeats.payload>): Promise<void> {
    return this.seats.fill(cohortId);
  }
}
