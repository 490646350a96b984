import { type Assigned, CertificateProblem, drawAssignmentLetters } from '@kompeten/certificate';
import {
  type Actor,
  type AssessmentSession,
  type AssessorReplacement,
  type AssignmentLetterQuery,
  type Candidacy,
  can,
  DomainError,
  needsAssessor,
  timeZoneOf,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import type { FileAnswer } from '../../http/call.ts';
import { spanAt } from '../assessment-forms/form-words.rules.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { CertificationBodiesService } from '../certification-bodies/certification-bodies.service.ts';
import { AssessmentSessionRepository } from './assessment-session.repository.ts';
import { AssessmentSessionsService } from './assessment-sessions.service.ts';

/** Letters of assignment of a session: drawn when asked for, kept nowhere, and who took them away stands in the trail. */
@Injectable()
export class AssignmentLettersService {
  constructor(
    private readonly transactions: Transactions,
    private readonly bodies: CertificationBodiesService,
    private readonly sessions: AssessmentSessionsService,
  ) {}

  /** The letters of everybody for whoever schedules, one's own for whoever is assigned. */
  async print(id: string, { number, signedOn }: AssignmentLetterQuery, actor: Actor): Promise<FileAnswer> {
    const letters = await this.transactions.run(async (tx) => {
      const session = await this.sessions.of(tx, id);
      const subject = await this.sessions.subject(tx, session);
      if (!can(actor, 'assessment.read', subject)) throw new DomainError('assessment_session.not_found');
      const everybody = can(actor, 'assessment.schedule', subject);
      const people = await this.assigned(tx, session, everybody ? null : actor.accountId);
      if (people.length === 0) throw new DomainError('assessment_session.nobody_assigned');
      const { bodyId, title, schemeTitle, siteName, startsAt, endsAt, regionCode, candidates, demo } = session;
      const { name, address, phone, email } = await this.bodies.of(tx, bodyId);
      const event = {
        type: 'assessment_session.letters_printed',
        subjectType: 'assessment_session' as const,
        subjectId: id,
      };
      await AuditRepository.in(tx).append(actor, [{ ...event, data: { bodyId, people: people.length } }]);
      return {
        head: {
          ...{ centreName: name, specimen: demo },
          centreContact: [address, phone, email].filter(Boolean).join(' · '),
        },
        ...{ number: number ?? null, signedOn: signedOn ?? null, sessionTitle: title, schemeTitle, siteName },
        time: spanAt(startsAt, endsAt, timeZoneOf(regionCode)),
        ...{ candidates, people, createdAt: new Date(tx.at), replaced: session.replacements.map(inWords) },
      };
    });
    return file(`Surat tugas ${letters.sessionTitle}`, () => drawAssignmentLetters(letters));
  }

  /** Assessors and invigilators of a session, or one of them. */
  private async assigned(
    tx: Tx,
    { id, candidacies }: AssessmentSession,
    accountId: string | null,
  ): Promise<Assigned[]> {
    const repository = AssessmentSessionRepository.in(tx);
    const assessors = (await repository.assessorsOf(id)).filter((one) => !isFreed(one.id, candidacies));
    const invigilators = await repository.invigilatorsOf(id);
    return [
      ...assessors.map(({ fullName, metNumber, accountId: account }) => ({
        ...{ account, name: fullName, duty: 'asesor kompetensi', registration: metNumber },
      })),
      ...invigilators.map(({ id: account, fullName }) => ({
        ...{ account, name: fullName, duty: 'penyelia uji tertulis', registration: '' },
      })),
    ].filter(({ account }) => accountId === null || account === accountId);
  }
}

const inWords = ({ fullName, fromName, toName }: AssessorReplacement): string =>
  `${fullName}: ${fromName} diganti ${toName}`;

/** Whether every candidate of an assessor waits for another one, so that no letter names them any more. */
function isFreed(assessorId: string, candidacies: readonly Candidacy[]): boolean {
  const own = candidacies.filter((each) => each.assessorId === assessorId);
  return own.length > 0 && own.every(needsAssessor);
}

/** Draws the letters; a sign that no font shows is refused and named, never left out. */
function file(name: string, draw: () => Buffer): FileAnswer {
  try {
    return { content: draw(), type: 'application/pdf', name: `${name}.pdf` };
  } catch (cause) {
    if (!(cause instanceof CertificateProblem)) throw cause;
    throw new DomainError('paper.unprintable', { character: String(cause.params.character) });
  }
}
