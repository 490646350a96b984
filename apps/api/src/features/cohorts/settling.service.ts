import { type Actor, type EnrolmentEvent, settlingEvent } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { CorrectedCertificatesService } from '../certificates/corrected-certificates.service.ts';
import { enrolmentEvent } from '../enrolments/enrolment.rules.ts';
import { EnrolmentsService } from '../enrolments/enrolments.service.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { AmendmentRepository } from './amendment.repository.ts';
import type { KnownCohort } from './cohort.rules.ts';
import { ResultsService } from './results.service.ts';

/** What follows for the people of a cohort when it is completed, the first time or after an amendment. */
@Injectable()
export class SettlingService {
  constructor(
    private readonly enrolments: EnrolmentsService,
    private readonly results: ResultsService,
    private readonly certificates: CorrectedCertificatesService,
    private readonly policies: PoliciesService,
  ) {}

  /** Who passes and who does not, by attendance and compulsory units (rule 15); answers the counts for the trail. */
  async settle(tx: Tx, cohort: KnownCohort, actor: Actor): Promise<Record<string, number>> {
    const passing = await this.results.passing(tx, cohort);
    const amending = cohort.status === 'amending';
    const facts = { amending, remedialOpen: amending && (await this.isRemedialOpen(tx, cohort)) };
    const moves = new Map<EnrolmentEvent, string[]>();
    for (const [id, status] of await this.enrolments.statusesOf(tx, cohort.id)) {
      const event = settlingEvent(status, passing.has(id), facts);
      if (event) moves.set(event, [...(moves.get(event) ?? []), id]);
    }
    for (const [event, ids] of moves) await this.enrolments.moveAll(tx, cohort.id, ids, event);
    const count = (...events: EnrolmentEvent[]) =>
      events.reduce((sum, event) => sum + (moves.get(event)?.length ?? 0), 0);
    const settled = {
      passed: count('pass', 'pass_remedial', 'correct_to_passed'),
      notPassed: count('not_pass', 'correct_to_not_passed'),
    };
    if (!amending) return settled;
    await this.note(tx, cohort, moves, actor);
    const certificateCases = await this.followCertificates(tx, cohort, passing, actor);
    await AmendmentRepository.in(tx).close(cohort.id, actor, { ...settled, certificateCases });
    return { ...settled, certificateCases };
  }

  /** Opens a case for every certificate that the amended sheets make wrong; a second person decides each. */
  private async followCertificates(tx: Tx, cohort: KnownCohort, passing: ReadonlySet<string>, actor: Actor) {
    const reason = (await AmendmentRepository.in(tx).reasonOf(cohort.id)) ?? '';
    let cases = 0;
    for (const enrolmentId of (await this.certificates.livingIn(tx, cohort.id)).keys()) {
      const passes = passing.has(enrolmentId);
      if (await this.certificates.follow(tx, { cohortId: cohort.id, enrolmentId, passes, reason }, actor)) cases += 1;
    }
    return cases;
  }

  private async note(tx: Tx, cohort: KnownCohort, moves: ReadonlyMap<EnrolmentEvent, string[]>, actor: Actor) {
    const events = [...moves].flatMap(([event, ids]) =>
      ids.map((id) =>
        enrolmentEvent('result_corrected', { id, cohortId: cohort.id }, { passed: event !== 'correct_to_not_passed' }),
      ),
    );
    await AuditRepository.in(tx).append(actor, events, cohort.centreId);
  }

  /** Whether somebody who did not pass may still pass by what was judged again. */
  private async isRemedialOpen(tx: Tx, { completedAt }: KnownCohort): Promise<boolean> {
    const since = Date.parse(tx.at) - Date.parse(completedAt ?? tx.at);
    return since <= (await this.policies.all(tx))['remedial.window_days'] * 86_400_000;
  }
}
