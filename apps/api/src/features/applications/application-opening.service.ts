import {
  type Actor,
  type AssessmentApplication,
  assertCan,
  assertLicensed,
  assertReassessable,
  DomainError,
  type EnteredApplication,
  emptyApplicationForm,
  type NewApplication,
  type NewReassessment,
  purposeOf,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { dayInJakarta, newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { CertificationBodiesService } from '../certification-bodies/certification-bodies.service.ts';
import { PeopleService } from '../people/people.service.ts';
import { SchemesService } from '../schemes/schemes.service.ts';
import { ApplicationRepository } from './application.repository.ts';
import { noteApplication } from './application.rules.ts';
import type { ApplicationRow } from './application.table.ts';
import { reachedBy } from './application-access.ts';
import { ApplicationViewsService } from './application-views.service.ts';
import { ApplicationsService } from './applications.service.ts';
import { NikWarningsService } from './nik-warnings.service.ts';
import { OfferRepository } from './offer.repository.ts';

/** Who opens an application, for whom, and what is odd about the person. */
interface Opening {
  personId: string;
  enteredBy: ApplicationRow['enteredBy'];
  warnings: ApplicationRow['warnings'];
  demo?: boolean;
  /** Whose claim cards were open when its applicant began it, or what it follows. */
  cardIssuerIds: string[] | null;
  /** The units of a re-assessment; nothing else may come of the opening then. */
  again?: readonly string[];
  /** What the application that it follows said of the cooperative: the body knows that already. */
  said?: Pick<ApplicationRow, 'cooperativeId' | 'cooperativeRole'>;
}

/** Opens applications: what one is for follows from what came before (rule 16). */
@Injectable()
export class ApplicationOpeningService {
  constructor(
    private readonly transactions: Transactions,
    private readonly applications: ApplicationsService,
    private readonly bodies: CertificationBodiesService,
    private readonly nikWarnings: NikWarningsService,
    private readonly people: PeopleService,
    private readonly schemes: SchemesService,
    private readonly views: ApplicationViewsService,
  ) {}

  /** Opens an application of the caller's own: a draft that nobody else sees. */
  openMine(given: NewApplication & { demo?: boolean }, actor: Actor): Promise<AssessmentApplication> {
    return this.transactions.run(async (tx) => {
      if (actor.personId === null) throw new DomainError('person.not_found');
      const demo = given.demo ?? false;
      const { personId, claimedIssuerIds: cardIssuerIds } = actor;
      const opening: Opening = { personId, enteredBy: 'applicant', warnings: [], demo, cardIssuerIds };
      return this.open(tx, given, opening, actor);
    });
  }

  /** Opens an application for somebody without a phone; a person who is known by document stays that person. */
  enter(given: EnteredApplication & { demo?: boolean }, actor: Actor): Promise<AssessmentApplication> {
    assertCan(actor, 'application.enter', { bodyId: given.bodyId });
    return this.transactions.run(async (tx) => {
      const keeper = { bodyId: given.bodyId, byName: actor.fullName };
      const { personId, mergeCaseOpened } = await this.people.foundOrEntered(tx, given.person, keeper);
      const warnings: ApplicationRow['warnings'] = mergeCaseOpened ? ['merge_case_opened'] : [];
      if (given.person.identity.kind !== 'nik') warnings.push('no_nik');
      warnings.push(...(await this.nikWarnings.of(tx, given.person)));
      const opening = {
        personId,
        enteredBy: 'staff' as const,
        warnings,
        demo: given.demo ?? false,
        cardIssuerIds: null,
      };
      return this.open(tx, given, opening, actor);
    });
  }

  /** Opens a re-assessment of some of the units that were BK, and of no others (rule 12). */
  reassess(id: string, { unitCodes }: NewReassessment, actor: Actor): Promise<AssessmentApplication> {
    return this.transactions.run(async (tx) => {
      const row = await reachedBy(actor, 'application.enter')(tx, id);
      const { reassessmentDays } = await this.schemes.versionOf(tx, row.schemeVersionId);
      assertReassessable(unitCodes, row, reassessmentDays, dayInJakarta(tx.at));
      const { personId, demo, cardIssuerIds, cooperativeId, cooperativeRole } = row;
      const opening = { personId, enteredBy: 'staff' as const, warnings: [], demo, cardIssuerIds, again: unitCodes };
      return this.open(tx, row, { ...opening, said: { cooperativeId, cooperativeRole } }, actor);
    });
  }

  private async open(tx: Tx, given: NewApplication, opening: Opening, actor: Actor): Promise<AssessmentApplication> {
    const { bodyId, schemeVersionId } = given;
    const scheme = await this.schemes.versionOf(tx, schemeVersionId);
    const today = dayInJakarta(tx.at);
    const { centreId } = await this.bodies.of(tx, bodyId);
    assertLicensed(await this.bodies.licencesOf(tx, [bodyId]), scheme.schemeId, today);
    const repository = ApplicationRepository.in(tx);
    const earlier = await repository.earlier(opening.personId, scheme.schemeId);
    const derived = purposeOf(earlier, { ...scheme, bodyId, schemeVersionId }, today);
    const { purpose, reassessesCandidacyId } = derived;
    if (opening.again && purpose !== 'reassessment') throw new DomainError('application.nothing_to_reassess');
    const onlyUnits = opening.again ?? derived.onlyUnits;
    const id = newId();
    const said = await OfferRepository.in(tx).lastSaid(opening.personId, notedAt(opening, centreId, actor));
    const form = { ...emptyApplicationForm, ...said, ...opening.said };
    const { cooperativeId, cooperativeRole } = form;
    await repository.insert({
      ...{ id, number: await repository.nextNumber(bodyId), bodyId, schemeId: scheme.schemeId, schemeVersionId },
      ...{ purpose, reassessesCandidacyId, status: 'draft', form, cooperativeId, cooperativeRole, checks: [] },
      ...{ personId: opening.personId, enteredBy: opening.enteredBy, warnings: opening.warnings },
      ...{ unitCodes: [...(onlyUnits ?? [])], missingUnits: [], createdAt: tx.at },
      ...{ cardIssuerIds: opening.cardIssuerIds, demo: opening.demo ?? false, version: 1 },
    });
    const row = await this.applications.locked(tx, id);
    await noteApplication(tx, 'opened', row, { purpose, schemeVersionId }, actor);
    return this.views.of(tx, row);
  }
}

/** The centres whose notes a form may begin with: those that the applicant came in by, or at the desk the body's own (rule 24). */
function notedAt({ enteredBy }: Opening, centreId: string | null, { claimedIssuerIds }: Actor): string[] | null {
  if (enteredBy === 'applicant') return claimedIssuerIds;
  return centreId === null ? [] : [centreId];
}
