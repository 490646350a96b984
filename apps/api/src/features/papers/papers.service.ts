import { CertificateProblem, drawAttendanceSheet, drawDecree, drawTimetable } from '@kompeten/certificate';
import { type Actor, type Centre, DomainError, type Enrolment, type Permission, timeZoneOf } from '@kompeten/domain';
import { termsIn } from '@kompeten/messages';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import type { FileAnswer } from '../../http/call.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { CentresService } from '../centres/centres.service.ts';
import { cohortEvent, type KnownCohort } from '../cohorts/cohort.rules.ts';
import { CohortsService } from '../cohorts/cohorts.service.ts';
import { EnrolmentsService } from '../enrolments/enrolments.service.ts';
import { byDay, headOf, listedOf, timeOf, topicOf } from './paper-facts.ts';

/** What a paper of a cohort is drawn from. */
interface Facts {
  cohort: KnownCohort;
  centre: Centre;
  people: Enrolment[];
  createdAt: Date;
}

/** Letters and lists of a cohort: drawn when asked for, kept nowhere, and who took them away stands in the trail. */
@Injectable()
export class PapersService {
  constructor(
    private readonly transactions: Transactions,
    private readonly cohorts: CohortsService,
    private readonly centres: CentresService,
    private readonly enrolments: EnrolmentsService,
  ) {}

  /** The decree that names the participants; what is not given stays open. */
  async decree(
    cohortId: string,
    { number, decidedOn }: { number?: string | undefined; decidedOn?: string | undefined },
    actor: Actor,
  ): Promise<FileAnswer> {
    const facts = await this.facts(cohortId, 'decree', actor, 'enrolment.manage');
    const { centre, people } = facts;
    const roles = termsIn('id').cooperativeRole;
    const participants = people.map(({ person, cooperativeName, cooperativeRole }) => ({
      ...{ name: person.fullName, cooperative: cooperativeName ?? '' },
      role: cooperativeRole ? roles[cooperativeRole] : '',
    }));
    const open = { number: number ?? null, decidedOn: decidedOn ?? null, headName: centre.headName };
    return paper('SK peserta', facts, () =>
      drawDecree({ ...courseOf(facts), ...open, city: centre.city, participants }),
    );
  }

  /** Sheets to be signed, one a day. */
  async attendanceSheet(cohortId: string, day: string | undefined, actor: Actor): Promise<FileAnswer> {
    const facts = await this.facts(cohortId, 'attendance_sheet', actor, 'enrolment.read');
    const { cohort, centre, people } = facts;
    const zone = timeZoneOf(centre.regionCode);
    const days = byDay(cohort.sessions, zone, day).map(({ day: on, sessions }) => ({
      day: on,
      sessions: sessions.map((one) => ({
        ...{ time: timeOf(one, zone), topic: topicOf(one, cohort), instructor: one.instructorName },
      })),
    }));
    if (days.length === 0) throw new DomainError('paper.no_sessions');
    const participants = people.map(({ rosterNumber, person, cooperativeName }) => ({
      ...{ number: rosterNumber, name: person.fullName, cooperative: cooperativeName ?? '' },
    }));
    return paper('Daftar hadir', facts, () => drawAttendanceSheet({ ...courseOf(facts), participants, days }));
  }

  /** The sessions by day in local time. */
  async timetable(cohortId: string, actor: Actor): Promise<FileAnswer> {
    const facts = await this.facts(cohortId, 'timetable', actor, 'cohort.read');
    const { cohort, centre } = facts;
    const zone = timeZoneOf(centre.regionCode);
    const days = byDay(cohort.sessions, zone).map(({ day, sessions }) => ({
      day,
      sessions: sessions.map((one) => ({
        ...{ time: timeOf(one, zone), topic: topicOf(one, cohort), units: one.unitCodes.join(', ') },
        ...{ instructor: one.instructorName, lessonHours: one.lessonHours },
        place: one.mode === 'online' ? `Daring${one.place ? `, ${one.place}` : ''}` : (one.place ?? ''),
      })),
    }));
    if (days.length === 0) throw new DomainError('paper.no_sessions');
    return paper('Jadwal', facts, () => drawTimetable({ ...courseOf(facts), days }));
  }

  private facts(cohortId: string, kind: string, actor: Actor, permission: Permission): Promise<Facts> {
    return this.transactions.run(async (tx: Tx) => {
      const cohort = await this.cohorts.of(tx, cohortId);
      this.cohorts.assertMay(cohort, actor, permission);
      const centre = await this.centres.of(tx, cohort.centreId);
      const people = listedOf(await this.enrolments.rosterOf(tx, cohortId));
      const event = cohortEvent('paper_printed', cohortId, { kind, people: people.length });
      await AuditRepository.in(tx).append(actor, [event], cohort.centreId);
      return { cohort, centre, people, createdAt: new Date(tx.at) };
    });
  }
}

const courseOf = ({ cohort, centre, createdAt }: Facts) => ({
  ...{ head: headOf(centre, cohort), cohortTitle: cohort.title, programmeTitle: cohort.curriculumTitle },
  ...{ startsOn: cohort.startsOn, endsOn: cohort.endsOn, createdAt },
});

/** Draws a paper; a sign that no font shows is refused and named, never left out. */
function paper(name: string, { cohort }: Facts, draw: () => Buffer): FileAnswer {
  try {
    return { content: draw(), type: 'application/pdf', name: `${name} ${cohort.title}.pdf` };
  } catch (cause) {
    if (!(cause instanceof CertificateProblem)) throw cause;
    throw new DomainError('paper.unprintable', { character: String(cause.params.character) });
  }
}
