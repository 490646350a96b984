import {
  type Actor,
  assertCan,
  type CandidateIdentity,
  closedStatuses,
  DomainError,
  lacksVoucher,
  type NikNaming,
  type VoucherNaming,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { PeopleService } from '../people/people.service.ts';
import { PersonVouchersService } from '../people/person-vouchers.service.ts';
import { ApplicationRepository } from './application.repository.ts';
import { noteApplication } from './application.rules.ts';
import type { ApplicationRow } from './application.table.ts';
import { assertFresh, assertSeen, reachedBy, subjectOf } from './application-access.ts';
import { NikWarningsService } from './nik-warnings.service.ts';

/** On what the identity of candidates stands, for those who assess them at the body (rule 24). */
@Injectable()
export class CandidateIdentitiesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: PeopleService,
    private readonly vouchers: PersonVouchersService,
    private readonly nikWarnings: NikWarningsService,
  ) {}

  /** On what a candidate stands; of a voucher what this body was told, and of any other only that there is one. */
  get(id: string, actor: Actor): Promise<CandidateIdentity> {
    return this.transactions.read(async (tx) => {
      const row = assertSeen(await ApplicationRepository.in(tx).find(id), actor);
      assertCan(actor, 'candidate.identify', subjectOf(row));
      return this.view(tx, row);
    });
  }

  /** Names the voucher of a candidate, or puts it right; the trail says which kind, and no names. */
  nameVoucher(id: string, { version, voucher }: VoucherNaming, actor: Actor): Promise<CandidateIdentity> {
    return this.transactions.run(async (tx) => {
      const row = await this.withoutDocument(tx, id, version, actor);
      const person = { id: row.personId, fullName: row.fullName };
      await this.vouchers.name(tx, person, voucher, { bodyId: row.bodyId, byName: actor.fullName });
      await noteApplication(tx, 'voucher_named', row, { kind: voucher.kind }, actor);
      return this.changed(tx, row, {});
    });
  }

  /** Names the NIK that a candidate has by now; the trail says that it was named, and no digit of it. */
  nameNik(id: string, { version, nik }: NikNaming, actor: Actor): Promise<CandidateIdentity> {
    return this.transactions.run(async (tx) => {
      const row = await this.withoutDocument(tx, id, version, actor);
      const { mergeCaseOpened } = await this.people.nameNik(tx, row.personId, nik);
      const { birthDate } = row;
      const found = await this.nikWarnings.of(tx, { identity: { kind: 'nik', value: nik }, birthDate });
      const opened = mergeCaseOpened ? (['merge_case_opened'] as const) : [];
      const warnings = [...new Set([...row.warnings, ...opened, ...found])];
      await noteApplication(tx, 'nik_named', row, { mergeCaseOpened }, actor);
      return this.changed(tx, row, { warnings });
    });
  }

  /** The application of somebody who showed no document, locked, as whoever changes it saw it. */
  private async withoutDocument(tx: Tx, id: string, version: number, actor: Actor): Promise<ApplicationRow> {
    const row = await reachedBy(actor, 'candidate.identify')(tx, id);
    assertFresh(row, version);
    const { status, identityKind } = row;
    if (closedStatuses.includes(status)) throw new DomainError('application.wrong_state', { status });
    if (identityKind !== 'none') throw new DomainError('application.has_document');
    return row;
  }

  private async changed(tx: Tx, row: ApplicationRow, what: Partial<ApplicationRow>): Promise<CandidateIdentity> {
    const repository = ApplicationRepository.in(tx);
    await repository.change(row, what);
    return this.view(tx, (await repository.find(row.id)) ?? row);
  }

  private async view(tx: Tx, row: ApplicationRow): Promise<CandidateIdentity> {
    const { id: applicationId, personId, bodyId, status, version } = row;
    const person = (await this.people.of(tx, [personId])).get(personId);
    if (!person) throw new DomainError('person.not_found');
    const { isNamed, kept } = await this.vouchers.atBody(tx, personId, bodyId);
    const lacks = lacksVoucher({ ...person, hasLeft: closedStatuses.includes(status) }, isNamed);
    return { applicationId, status, person, voucher: kept, lacksVoucher: lacks, version };
  }
}
