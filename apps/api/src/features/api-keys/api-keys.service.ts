import { createHash, randomBytes } from 'node:crypto';
import {
  type Actor,
  type ApiKey,
  type ApiKeyQuery,
  apiKeyStandingOn,
  assertApiKeyEnd,
  assertCan,
  DomainError,
  type MadeApiKey,
  type NewApiKey,
  type OwnApiKey,
  type Page,
  ROWS_PER_FILE,
  rowAllowances,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Clock, newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { Vault } from '../../secrets/vault.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { ApiKeyRepository, type ApiKeyRow } from './api-key.repository.ts';
import { KEY_PREFIX } from './key-authentication.service.ts';

const PURPOSE = 'api key contact';
const HINT = 4;

interface Contact {
  contactName: string;
  contactEmail: string;
}

/** Gives the systems of employers their keys, and takes them away. */
@Injectable()
export class ApiKeysService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly vault: Vault,
  ) {}

  /** One page of the keys, newest first. */
  list(query: ApiKeyQuery): Promise<Page<ApiKey>> {
    return this.transactions.read(async (tx) => {
      const page = await ApiKeyRepository.in(tx).list(query, this.clock.today());
      return { ...page, items: page.items.map((row) => this.view(row)) };
    });
  }

  /** One key. */
  get(id: string): Promise<ApiKey> {
    return this.transactions.read(async (tx) => this.view(await found(tx, id)));
  }

  /** Makes a key; its secret is told this once and kept as a hash. */
  create({ contactName, contactEmail, ...input }: NewApiKey, by: Actor | 'system'): Promise<MadeApiKey> {
    assertApiKeyEnd(input.expiresOn, this.clock.today());
    const key = KEY_PREFIX + randomBytes(32).toString('base64url');
    return this.transactions.run(async (tx) => {
      const contact: Contact = { contactName, contactEmail };
      const contactSealed = this.vault.seal(PURPOSE, JSON.stringify(contact));
      const row = { id: newId(), ...input, scopes: [...new Set(input.scopes)], contactSealed, hint: key.slice(-HINT) };
      await ApiKeyRepository.in(tx).insert(row, createHash('sha256').update(key).digest());
      const { organisation, rateClass, expiresOn, scopes } = row;
      await record(tx, by, 'created', row.id, { organisation, rateClass, expiresOn, scopes: scopes.join(' ') });
      return { id: row.id, key };
    });
  }

  /** Withdraws a key at once and for good. */
  revoke(id: string, actor: Actor): Promise<ApiKey> {
    return this.transactions.run(async (tx) => {
      await found(tx, id);
      if (!(await ApiKeyRepository.in(tx).revoke(id))) throw new DomainError('api_key.already_revoked');
      await record(tx, actor, 'revoked', id, {});
      return this.view(await found(tx, id));
    });
  }

  /** What the calling key may do, and how much. */
  own(actor: Actor): Promise<OwnApiKey> {
    assertCan(actor, 'api_key.use', { apiKeyId: actor.accountId });
    return this.transactions.read(async (tx) => {
      const { id, organisation, name, scopes, rateClass, expiresOn } = await found(tx, actor.accountId);
      const allowance = { ...rowAllowances[rateClass], rowsPerFile: ROWS_PER_FILE };
      return { id, organisation, name, scopes, rateClass, expiresOn, allowance };
    });
  }

  private view({ contactSealed, ...row }: ApiKeyRow): ApiKey {
    // What was sealed here is what is opened here.
    const contact = JSON.parse(this.vault.open(PURPOSE, contactSealed)) as Contact;
    return { ...row, ...contact, standing: apiKeyStandingOn(row, this.clock.today()) };
  }
}

async function found(tx: Tx, id: string): Promise<ApiKeyRow> {
  const row = await ApiKeyRepository.in(tx).find(id);
  if (!row) throw new DomainError('api_key.not_found');
  return row;
}

function record(tx: Tx, by: Actor | 'system', what: string, subjectId: string, data: Record<string, string>) {
  return AuditRepository.in(tx).append(by, [{ type: `api_key.${what}`, subjectType: 'api_key', subjectId, data }]);
}
