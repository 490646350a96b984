import { type Page, repeatableStatuses } from '@kompeten/domain';
import { z } from 'zod';
import { literals } from '../../database/literals.ts';
import { keyOf, keyPart, pageOf } from '../../database/paging.ts';
import type { Tx } from '../../database/transactions.ts';

/** Somebody who was trained on an earlier edition, and the units in which they were found K anywhere. */
export interface TrainedPerson {
  personId: string;
  fullName: string;
  cohortId: string;
  cohortTitle: string;
  edition: number;
  certificateNumber: string | null;
  passedCodes: string[];
}

/** Whom a list asks for: who was trained before an edition of a programme and lacks one of its compulsory units. */
export interface TopUpFilter {
  programmeId: string;
  curriculumId: string;
  edition: number;
  compulsoryCodes: readonly string[];
  cursor?: string | undefined;
  limit: number;
}

/** How far a caller sees enrolments. */
export interface TopUpReach {
  any: boolean;
  centreIds: readonly string[];
  instructorIds: readonly string[];
}

const NameKey = z.tuple([keyPart.text, keyPart.id]);

/** The latest training of each person on an earlier edition; who is in training on the newer one needs no list. */
const TRAINED = `
  with trained as (
    select distinct on (e.person_id) e.person_id, e.id as enrolment_id, c.id as cohort_id, c.title, k.edition
    from enrolments e join cohorts c on c.id = e.cohort_id join curricula k on k.id = c.curriculum_id
    where k.lineage_id = $1 and k.edition < $3 and e.status = 'passed'
      and ($5 or c.centre_id = any($6::uuid[]) or exists (select from training_sessions s
        where s.cohort_id = c.id and s.instructor_id = any($7::uuid[]) and not s.called_off))
      and not exists (select from enrolments x join cohorts d on d.id = x.cohort_id where x.person_id = e.person_id
        and d.curriculum_id = $2 and x.status not in (${literals(repeatableStatuses)}))
    order by e.person_id, k.edition desc, c.ends_on desc, e.id
  )
  select t.person_id as "personId", p.full_name as "fullName", t.cohort_id as "cohortId", t.title as "cohortTitle", t.edition,
    (select max(number) from certificates f where f.enrolment_id = t.enrolment_id and f.kind = 'training' and f.status = 'issued')
      as "certificateNumber", passed.codes as "passedCodes"
  from trained t join people p on p.id = t.person_id
    cross join lateral (select coalesce(array_agg(distinct g.unit_code), '{}') as codes
      from grades g join enrolments x on x.id = g.enrolment_id
      where x.person_id = t.person_id and x.status = 'passed' and g.judgement = 'K' and not g.contested) passed
  where not $4::text[] <@ passed.codes and (p.full_name, t.person_id) > ($8, $9::uuid)
  order by p.full_name, t.person_id limit $10`;

export class TopUpRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): TopUpRepository {
    return new TopUpRepository(tx);
  }

  /** One page of those who need top-up training, by name. */
  async trained(filter: TopUpFilter, reach: TopUpReach): Promise<Page<TrainedPerson>> {
    const { programmeId, curriculumId, edition, compulsoryCodes, cursor, limit } = filter;
    const [name, id] = keyOf(cursor, NameKey) ?? ['', '00000000-0000-0000-0000-000000000000'];
    const asked = [programmeId, curriculumId, edition, [...compulsoryCodes]];
    const seen = [reach.any, [...reach.centreIds], [...reach.instructorIds]];
    const rows = await this.tx.sql<TrainedPerson>(TRAINED, [...asked, ...seen, name, id, limit + 1]);
    return pageOf(rows, limit, ({ fullName, personId }) => [fullName, personId]);
  }
}
