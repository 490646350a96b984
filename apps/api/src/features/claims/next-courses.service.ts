import type { Actor, NextCourse } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.ts';
import { Transactions } from '../../database/transactions.ts';
import { NextCourseRepository } from './next-course.repository.ts';

/** What a trainee may learn next. */
@Injectable()
export class NextCoursesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Cohorts that take applicants now; nothing for an account without a person. */
  list({ personId, claimedIssuerIds }: Actor): Promise<{ items: NextCourse[] }> {
    return this.transactions.read(async (tx) => {
      const known = claimedIssuerIds ?? [];
      const items =
        personId === null ? [] : await NextCourseRepository.in(tx).open(personId, this.clock.today(), known);
      return { items };
    });
  }
}
