import {
  type Actor,
  assertCan,
  can,
  contactIn,
  DomainError,
  maskedContact,
  type VerifiedContact,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { Vault } from '../../secrets/vault.ts';
import { AuditRepository, type DoneBy } from '../audit/audit.repository.ts';
import { RestrictionsService } from '../data-rights/restrictions.service.ts';
import { EnrolmentsService } from '../enrolments/enrolments.service.ts';
import { SessionsService } from '../identity/sessions.service.ts';
import { ContactRepository, type ContactRow } from './contact.repository.ts';

/** For what a contact is sealed and hashed. */
export const CONTACT_PURPOSE = 'verified contact';

/** Contacts that a centre has seen proved; they open the certificates of that centre, like its claim card. */
@Injectable()
export class ContactsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly enrolments: EnrolmentsService,
    private readonly sessions: SessionsService,
    private readonly vault: Vault,
    private readonly restrictions: RestrictionsService,
  ) {}

  /** The verified contacts of a trainee of the caller's centre. */
  list(enrolmentId: string, actor: Actor): Promise<{ items: VerifiedContact[] }> {
    return this.transactions.run(async (tx) => {
      const { enrolment, cohort } = await this.enrolments.locked(tx, enrolmentId, actor, 'enrolment.read');
      return { items: await ContactRepository.in(tx).ofPerson(enrolment.personId, cohort.centreId) };
    });
  }

  /** Notes that a trainee proved a contact in person; one that somebody else of the centre has is refused. */
  verify(enrolmentId: string, typed: string, actor: Actor): Promise<VerifiedContact> {
    const contact = contactIn(typed);
    return this.transactions.run(async (tx) => {
      const { enrolment, cohort } = await this.enrolments.locked(tx, enrolmentId, actor, 'claim_card.issue');
      await this.restrictions.assertNone(tx, enrolment.personId, cohort.centreId);
      const valueKey = this.keyOf(contact.value);
      const repository = ContactRepository.in(tx);
      const known = (await repository.byKey(valueKey)).find(({ centreId }) => centreId === cohort.centreId);
      if (known && known.personId !== enrolment.personId) throw new DomainError('contact.taken');
      if (known) return known;
      const row: ContactRow = {
        ...{ id: newId(), kind: contact.kind, masked: maskedContact(contact), valueKey },
        ...{ personId: enrolment.personId, enrolmentId, centreId: cohort.centreId },
        ...{ valueSealed: this.vault.seal(CONTACT_PURPOSE, contact.value) },
        ...{ verifiedAt: tx.at, verifiedByName: actor.fullName },
      };
      await repository.insert(row, actor.accountId);
      await this.note(tx, 'contact_verified', row, actor);
      return row;
    });
  }

  /** Takes a contact out of force; sessions of its holder end. */
  withdraw(contactId: string, actor: Actor): Promise<{ ok: true }> {
    return this.transactions.run(async (tx) => {
      const contact = await ContactRepository.in(tx).find(contactId);
      if (!contact || !can(actor, 'enrolment.read', contact)) throw new DomainError('contact.not_found');
      assertCan(actor, 'claim_card.issue', contact);
      await this.end(tx, [contact], actor);
      return { ok: true as const };
    });
  }

  /** Takes every contact of a person at a centre out of force, when they no longer consent. */
  async withdrawAll(tx: Tx, personId: string, centreId: string, by: DoneBy): Promise<number> {
    const contacts = await ContactRepository.in(tx).ofPerson(personId, centreId);
    await this.end(tx, contacts, by);
    return contacts.length;
  }

  /** The key under which equal contacts are found. */
  keyOf(value: string): Buffer {
    return this.vault.fingerprint(CONTACT_PURPOSE, value);
  }

  private async end(tx: Tx, contacts: readonly ContactRow[], by: DoneBy): Promise<void> {
    await ContactRepository.in(tx).withdraw(contacts.map(({ id }) => id));
    for (const contact of contacts) {
      await this.sessions.endClaimedBy(tx, { enrolmentId: contact.enrolmentId, applicationId: null }, by);
      await this.note(tx, 'contact_withdrawn', contact, by);
    }
  }

  private note(tx: Tx, what: string, { enrolmentId, centreId, kind }: ContactRow, by: DoneBy): Promise<void> {
    const event = {
      type: `enrolment.${what}`,
      subjectType: 'enrolment' as const,
      subjectId: enrolmentId,
      data: { kind },
    };
    return AuditRepository.in(tx).append(by, [event], centreId);
  }
}
