import { type Audience, dayAfterDays, followUpsOf, matterOn, notificationKinds } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { dayInJakarta } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { MentorshipAccess } from '../mentoring/mentorship-access.service.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { AssessmentDueRepository } from './assessment-due.repository.ts';
import { BodyDueRepository } from './body-due.repository.ts';
import { CareDueRepository } from './care-due.repository.ts';
import { DeliveryService } from './delivery.service.ts';
import { type Due, type DueKind, DueRepository } from './due.repository.ts';
import { RecipientRepository } from './recipient.repository.ts';
import { RecipientsService } from './recipients.service.ts';

/** How many days before a cohort or an assessment starts those who work in it are told. */
const STARTS_IN_DAYS = 3;

/** Tells people of what a day makes due: each once, however often it is looked for. */
@Injectable()
export class DueNoticesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: PoliciesService,
    private readonly mentorships: MentorshipAccess,
    private readonly recipients: RecipientsService,
    private readonly delivery: DeliveryService,
  ) {}

  /** Tells of all that is due today; what was told before for the same day is not told again. */
  async tellAll(): Promise<void> {
    const lists = {
      ...this.ofDates,
      ...this.ofCertificates,
      ...this.ofAssessments,
      ...this.ofBodies,
      follow_up_due: (tx: Tx) => this.followUps(tx),
    };
    for (const [kind, list] of Object.entries(lists) as [DueKind, (tx: Tx) => Promise<Due[]>][]) {
      await this.transactions.run(async (tx) => {
        for (const due of await list(tx)) await this.tell(tx, kind, due);
      });
    }
  }

  private readonly ofDates = {
    cohort_starts: (tx: Tx) => DueRepository.in(tx).startingCohorts(today(tx), daysOn(tx, STARTS_IN_DAYS)),
    evaluation_open: (tx: Tx) => DueRepository.in(tx).openEvaluations(today(tx)),
    qualification_expires: async (tx: Tx) => {
      const days = (await this.policies.all(tx))['qualification.warning_days'];
      return DueRepository.in(tx).expiringQualifications(today(tx), daysOn(tx, days));
    },
    licence_expires: async (tx: Tx) => {
      const days = (await this.policies.all(tx))['licence.warning_days'];
      return DueRepository.in(tx).expiringLicences(today(tx), daysOn(tx, days));
    },
  };

  private readonly ofCertificates = {
    surveillance_due: (tx: Tx) => CareDueRepository.in(tx).surveillances(today(tx)),
    renewal_opens: (tx: Tx) => CareDueRepository.in(tx).renewals(today(tx)),
  };

  private readonly ofAssessments = {
    sitting_near: (tx: Tx) => AssessmentDueRepository.in(tx).sittings(today(tx), daysOn(tx, STARTS_IN_DAYS)),
    judgement_due: (tx: Tx) => AssessmentDueRepository.in(tx).judgements(today(tx)),
  };

  private readonly ofBodies = {
    body_licence_expires: async (tx: Tx) => {
      const days = (await this.policies.all(tx))['licence.warning_days'];
      return BodyDueRepository.in(tx).ending('licence', today(tx), daysOn(tx, days));
    },
    assessor_certificate_expires: async (tx: Tx) => {
      const days = (await this.policies.all(tx))['qualification.warning_days'];
      return BodyDueRepository.in(tx).ending('met', today(tx), daysOn(tx, days));
    },
  };

  private async followUps(tx: Tx): Promise<Due[]> {
    const reckoning = await this.mentorships.reckoning(tx);
    const mentored = await DueRepository.in(tx).mentored();
    return mentored.flatMap(({ id, startsOn, centreId, mentorId, visits }) =>
      followUpsOf(startsOn, visits, reckoning, reckoning.today)
        .filter(({ state }) => state === 'due' || state === 'overdue')
        .map(({ months, dueOn: on }) => ({
          subjectId: matterOn(id, months),
          ...{ on, centreId, accountIds: [mentorId] },
        })),
    );
  }

  private async tell(
    tx: Tx,
    kind: DueKind,
    { subjectId, on, centreId, bodyId = null, accountIds }: Due,
  ): Promise<void> {
    const { audience }: { audience: Audience } = notificationKinds[kind];
    const named = await RecipientRepository.in(tx).accounts(accountIds);
    const able =
      typeof audience === 'object' ? await this.recipients.whoMay(tx, audience.permission, { centreId, bodyId }) : [];
    const cause = `due:${subjectId}:${on}`;
    await this.delivery.tell(tx, [...named, ...able], { kind, subjectId, byName: null, cause });
  }
}

const today = (tx: Tx): string => dayInJakarta(tx.at);

const daysOn = (tx: Tx, days: number): string => dayAfterDays(today(tx), days);
