import type { z } from 'zod';
import { Does, type JobHandler } from '../../jobs/job.ts';
import { gatherRound, releaseRound } from './issue-batch.ts';
import { RoundWorkService } from './round-work.service.ts';

@Does(gatherRound)
export class GatherRoundJob implements JobHandler<typeof gatherRound> {
  constructor(private readonly rounds: RoundWorkService) {}

  run({ roundId }: z.output<typeof gatherRound.payload>): Promise<void> {
    return this.rounds.gather(roundId);
  }
}

@Does(releaseRound)
export class ReleaseRoundJob implements JobHandler<typeof releaseRound> {
  constructor(private readonly rounds: RoundWorkService) {}

  run({ roundId }: z.output<typeof releaseRound.payload>): Promise<void> {
    return this.rounds.release(roundId);
  }
}
