import { type Actor, type InstrumentStatistics, statisticsOf } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../database/transactions.ts';
import { ExamUseRepository } from './exam-use.repository.ts';
import { KnownSetsService } from './known-sets.service.ts';

@Injectable()
export class InstrumentStatisticsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly known: KnownSetsService,
  ) {}

  /** What use has shown of the questions to choose of a set; which answer is right is told only to those who see keys. */
  of(setId: string, actor: Actor): Promise<InstrumentStatistics> {
    return this.transactions.read(async (tx) => {
      const { set, items } = await this.known.of(tx, setId, actor, 'instrument.read');
      const questions = items.filter(({ kind }) => kind === 'multiple_choice');
      const statistics = statisticsOf(questions, await ExamUseRepository.in(tx).papersOf(setId));
      if (await this.known.seesKeys(tx, set, actor)) return statistics;
      return { ...statistics, items: statistics.items.map((item) => ({ ...item, options: [] })) };
    });
  }
}
