import { randomInt, timingSafeEqual } from 'node:crypto';
import {
  type Actor,
  contactIn,
  DomainError,
  type SessionUser,
  type SignInCodeProof,
  signInCodeSeconds,
  useSignInCode,
} from '@kompeten/domain';
import type { Locale } from '@kompeten/messages';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { type Caller, type Limit, RateLimiter } from '../../http/rate-limiter.ts';
import { QueueRepository } from '../../jobs/queue.repository.ts';
import { OtpSender } from '../../otp/otp-sender.ts';
import { Vault } from '../../secrets/vault.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { AccountsService } from '../identity/accounts.service.ts';
import { SessionsService } from '../identity/sessions.service.ts';
import { PeopleService } from '../people/people.service.ts';
import { ContactRepository, type ContactRow } from './contact.repository.ts';
import { ContactsService } from './contacts.service.ts';
import { CODE_PURPOSE, sendSignInCode } from './send-sign-in-code.ts';
import { SignInCodeRepository } from './sign-in-code.repository.ts';

/** Each code costs a message; a village shares one address, a person has one telephone. */
const contactLimit: Limit = { name: 'sign-in code by contact', hits: 4, seconds: 900 };
const dayLimit: Limit = { name: 'sign-in code by contact and day', hits: 12, seconds: 86_400 };
const addressLimit: Limit = { name: 'sign-in code by address', hits: 60, seconds: 900 };
const proofLimit: Limit = { name: 'sign-in code tries', hits: 120, seconds: 900 };

/** Signing in with a code: a known contact and an unknown one walk the same way, statement by statement. */
@Injectable()
export class SignInCodesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly limiter: RateLimiter,
    private readonly contacts: ContactsService,
    private readonly accounts: AccountsService,
    private readonly people: PeopleService,
    private readonly sessions: SessionsService,
    private readonly sender: OtpSender,
    private readonly vault: Vault,
  ) {}

  /** Makes a code for a contact and queues it; what is sent, and whether, is decided out of the caller's sight. */
  async request(typed: string, locale: Locale, caller: Caller): Promise<{ expiresInSeconds: number }> {
    await this.limiter.assertWithin(addressLimit, caller);
    const { kind, value } = contactIn(typed);
    if (!this.sender.channels.includes(kind)) throw new DomainError('sign_in_code.not_offered');
    for (const limit of [contactLimit, dayLimit]) await this.assertSeldom(limit, value);
    await this.transactions.run(async (tx) => {
      const valueKey = this.contacts.keyOf(value);
      const [contact] = await ContactRepository.in(tx).byKey(valueKey);
      const code = String(randomInt(1_000_000)).padStart(6, '0');
      const id = newId();
      const expiresAt = new Date(Date.parse(tx.at) + signInCodeSeconds * 1000).toISOString();
      const secrets = { codeHash: this.hashOf(id, code), codeSealed: this.vault.seal(CODE_PURPOSE, code) };
      await SignInCodeRepository.in(tx).replace({
        ...{ id, valueKey, contactId: contact?.id ?? null, locale, expiresAt, ...secrets },
      });
      await QueueRepository.in(tx).add(sendSignInCode, { codeId: id }, { maxAttempts: 3 });
    });
    return { expiresInSeconds: signInCodeSeconds };
  }

  /** Opens a trainee's session; a wrong try counts even though the call is refused. */
  async signIn({ contact, code }: SignInCodeProof, request: FastifyRequest, reply: FastifyReply) {
    await this.limiter.assertWithin(proofLimit, request);
    const valueKey = this.contacts.keyOf(contactIn(contact).value);
    const answer = await this.transactions.run(async (tx): Promise<{ user: SessionUser } | DomainError> => {
      const repository = SignInCodeRepository.in(tx);
      const row = await repository.lockNewest(valueKey);
      const fits = timingSafeEqual(row?.codeHash ?? this.hashOf('none', ''), this.hashOf(row?.id ?? 'none', code));
      const known = (await ContactRepository.in(tx).byKey(valueKey)).filter(
        ({ personId }, _, [first]) => personId === first?.personId,
      );
      const facts = row && {
        ...row,
        fits,
        known: row.contactId !== null && known.length > 0,
        used: row.usedAt !== null,
      };
      const outcome = useSignInCode(facts, tx.at);
      if (outcome !== 'opened' || !row) {
        if (row) await repository.countFailure(row.id);
        return outcome === 'opened' ? new DomainError('sign_in_code.wrong') : outcome;
      }
      await repository.use(row.id);
      return { user: await this.open(tx, known, request, reply) };
    });
    if (answer instanceof DomainError) throw answer;
    return answer;
  }

  /** By which ways codes are sent here. */
  channels() {
    return { channels: [...this.sender.channels] };
  }

  /** A session like that of a claim card: it opens the centres that have verified this contact, and no others. */
  private async open(tx: Tx, contacts: readonly ContactRow[], request: FastifyRequest, reply: FastifyReply) {
    const [{ personId, enrolmentId } = { personId: '', enrolmentId: '' }] = contacts;
    const centreIds = [...new Set(contacts.map(({ centreId }) => centreId))];
    const fullName = (await this.people.of(tx, [personId])).get(personId)?.fullName ?? '';
    const ground = { enrolmentId, applicationId: null };
    const account = await this.accounts.claimed(tx, { personId, fullName });
    if (account.status !== 'active') throw new DomainError('sign_in_code.wrong');
    const by: Actor = {
      ...{ accountId: account.id, fullName: account.fullName, personId, memberships: [] },
      ...{ via: 'claim', tokenScopes: null, claimedIssuerIds: centreIds, secondFactor: false },
    };
    const event = { type: 'sign_in_code.opened', subjectType: 'enrolment' as const, subjectId: enrolmentId, data: {} };
    await AuditRepository.in(tx).append(by, [event]);
    const claim = { ground, issuerIds: centreIds };
    return this.sessions.open(tx, request, reply, { account, via: 'claim', secondFactorGiven: false, claim });
  }

  private async assertSeldom(limit: Limit, value: string): Promise<void> {
    const retryAfterSeconds = await this.limiter.hit(limit, value);
    if (retryAfterSeconds !== null) throw new DomainError('request.too_many', { retryAfterSeconds });
  }

  private hashOf(id: string, code: string): Buffer {
    return this.vault.fingerprint(CODE_PURPOSE, `${id} ${code}`);
  }
}
