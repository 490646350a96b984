import {
  type Actor,
  DomainError,
  type Page,
  type ProgrammeEdition,
  reachOf,
  type TopUpNeed,
  type TopUpQuery,
  type TrainingProgramme,
  topUpOf,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { CohortsService } from '../cohorts/cohorts.service.ts';
import { CurriculaService } from '../curricula/curricula.service.ts';
import { InstructorsService } from '../instructors/instructors.service.ts';
import { TopUpRepository } from './top-up.repository.ts';

/** The cohorts of one edition that a programme's page shows; the list of cohorts has the others. */
const SHOWN = 100;

@Injectable()
export class ProgrammesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly curricula: CurriculaService,
    private readonly cohorts: CohortsService,
    private readonly instructors: InstructorsService,
  ) {}

  /** A programme with its editions and the cohorts on each that the caller may see. */
  get(programmeId: string, actor: Actor): Promise<TrainingProgramme> {
    return this.transactions.read(async (tx) => {
      const line = await this.curricula.programmeOf(tx, programmeId);
      const [{ title, trade, centreId, centreName }] = line;
      const editions: ProgrammeEdition[] = [];
      for (const curriculum of line) {
        const query = { curriculumId: curriculum.id, sort: '-startsOn', limit: SHOWN } as const;
        const { items } = await this.cohorts.list(query, actor);
        const cohorts = items.map(({ seatsTaken, ...cohort }) => ({ ...cohort, trainees: seatsTaken }));
        editions.push({ ...curriculum, unitCount: curriculum.units.length, cohorts });
      }
      return { id: programmeId, title, trade, centreId, centreName, editions };
    });
  }

  /** Who was trained on an earlier edition and lacks compulsory units of this one, by name. */
  topUp(programmeId: string, { curriculumId, ...wish }: TopUpQuery, actor: Actor): Promise<Page<TopUpNeed>> {
    return this.transactions.read(async (tx) => {
      const { units, edition, programmeId: own } = await this.curricula.of(tx, curriculumId);
      if (own !== programmeId) throw new DomainError('curriculum.other_programme');
      const compulsoryCodes = units.filter(({ compulsory }) => compulsory).map(({ code }) => code);
      const filter = { ...wish, programmeId, curriculumId, edition, compulsoryCodes };
      const { items, nextCursor } = await TopUpRepository.in(tx).trained(filter, await this.reach(tx, actor));
      const needs = items.flatMap(({ passedCodes, ...person }) => {
        const need = topUpOf(units, passedCodes);
        return need ? [{ ...person, ...need }] : [];
      });
      return { items: needs, nextCursor };
    });
  }

  private async reach(tx: Tx, actor: Actor) {
    const { any, centreIds, instructorAccountId: account } = reachOf(actor, 'enrolment.read');
    const instructorIds = account === null ? [] : await this.instructors.idsOfAccount(tx, account);
    return { any, centreIds, instructorIds };
  }
}
