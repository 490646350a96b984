import {
  type Actor,
  type BodyLicence,
  competencyDocumentOf,
  firstUnprintable,
  licenceGap,
  readyBlockers,
  validUntilOf,
  type WaitingDocument,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { BodyCertificatesService } from '../certificates/body-certificates.service.ts';
import { CertificationBodiesService } from '../certification-bodies/certification-bodies.service.ts';
import { BodyDocumentRepository, type DecisionFacts, type WaitingRow } from './body-document.repository.ts';

/** What certification bodies state after their decisions, from the publication to the signature. */
@Injectable()
export class BodyDocumentsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly bodies: CertificationBodiesService,
    private readonly certificates: BodyCertificatesService,
  ) {}

  /** Lets the document of a published decision wait: competence for BNSP's number, a letter for its signature. */
  async prepare(tx: Tx, decisionId: string): Promise<void> {
    const facts = await BodyDocumentRepository.in(tx).factsOf(decisionId);
    if (!facts) return;
    const licences = await this.bodies.licencesOf(tx, [facts.bodyId]);
    const document = competencyDocumentOf({ ...facts, licensed: licences.length > 0 });
    if (document === null) return;
    const { id: bodyId, name, regionName, demo } = await this.bodies.of(tx, facts.bodyId);
    const body = { name, place: regionName, licenceNumber: numberOf(licences, facts) };
    const specimen = demo || facts.demo;
    await this.certificates.await(tx, {
      ...{ bodyId, decisionId, personId: facts.personId, specimen },
      contents: { ...contentsOf(facts, document), body },
    });
  }

  /** What waits of a superseded decision becomes void; what was issued is asked to be revoked by a second person. */
  async withdraw(tx: Tx, decisionId: string, actor: Actor): Promise<void> {
    for (const id of await BodyDocumentRepository.in(tx).ofDecision(decisionId)) {
      await this.certificates.withdraw(tx, id, actor);
    }
  }

  /** The accounts of a person, to be told of what was decided. */
  accountsOf(tx: Tx, personId: string): Promise<string[]> {
    return BodyDocumentRepository.in(tx).accountsOf(personId);
  }

  /** What waits of a body, each with the reasons against signing it now. */
  waiting(bodyId: string, actor: Actor): Promise<{ items: WaitingDocument[] }> {
    return this.transactions.read(async (tx) => {
      await this.bodies.allowed(tx, bodyId, actor, 'body_document.read');
      return { items: await this.lines(tx, bodyId) };
    });
  }

  /** The documents of a body that wait, with what stands against each. */
  async lines(tx: Tx, bodyId: string): Promise<WaitingDocument[]> {
    const licences = await this.bodies.licencesOf(tx, [bodyId]);
    const rows = await BodyDocumentRepository.in(tx).waiting(bodyId);
    return rows.map((row) => {
      const gap = licences.length === 0 ? null : licenceGap(licences, row.schemeId, this.clock.today());
      return {
        ...lineOf(row),
        panelId: row.panelId,
        blockers: readyBlockers({
          ...row,
          licence: gap ? [{ code: gap }] : [],
          unprintable: firstUnprintable(row.holderName),
        }),
      };
    });
  }
}

/** A document as lists show it. */
export function lineOf(row: WaitingRow): Omit<WaitingDocument, 'blockers' | 'panelId'> {
  const { certificateId, kind, holderName, schemeTitle, number, blankNumber, decidedOn, validUntil, status } = row;
  const units = row.units.map(({ code, title, result }) => ({ code, title, result }));
  return { certificateId, kind, holderName, schemeTitle, number, blankNumber, decidedOn, validUntil, units, status };
}

function contentsOf(facts: DecisionFacts, document: 'competency' | 'result_letter' | 'attained_units') {
  const { fullName, schemeTitle, units, decidedOn, validityMonths } = facts;
  const printed = document === 'result_letter' ? units : units.filter(({ result }) => result === 'K');
  const isCompetency = document === 'competency';
  return {
    kind: isCompetency ? ('competency' as const) : ('assessment_result' as const),
    form: isCompetency ? ('certificate' as const) : document,
    ...{ holderName: fullName, programmeTitle: schemeTitle, decidedOn, blankNumber: null, signatories: [] },
    units: printed.map(({ code, title, result }) => ({ code, title, lessonHours: null, result })),
    validUntil: isCompetency ? validUntilOf(decidedOn, validityMonths) : null,
  };
}

function numberOf(licences: readonly BodyLicence[], { schemeId, decidedOn }: DecisionFacts): string | null {
  return licences.find((licence) => licenceGap([licence], schemeId, decidedOn) === null)?.number ?? null;
}
