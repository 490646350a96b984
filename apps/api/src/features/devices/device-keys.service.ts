import { randomBytes } from 'node:crypto';
import { type Actor, type DeviceKey, DomainError } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../database/transactions.ts';
import { Vault } from '../../secrets/vault.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { DeviceKeyRepository } from './device-key.repository.ts';

const BYTES = 32;

/** The purpose names account and device, so that a key copied to another row opens nothing there. */
const purpose = (accountId: string, deviceId: string) => `device key ${accountId} ${deviceId}`;

/** Keeps for each account and device the key that opens its store after a forgotten PIN; it is worth nothing without the device. */
@Injectable()
export class DeviceKeysService {
  constructor(
    private readonly transactions: Transactions,
    private readonly vault: Vault,
  ) {}

  /** The caller's key on a device: made at the first call, the same ever after. */
  keep(deviceId: string, actor: Actor): Promise<DeviceKey> {
    assertSignedInHere(actor);
    const name = purpose(actor.accountId, deviceId);
    const offered = this.vault.seal(name, randomBytes(BYTES).toString('base64url'));
    return this.transactions.run(async (tx) => {
      const { sealed, made } = await DeviceKeyRepository.in(tx).keep(actor.accountId, deviceId, offered);
      const what = made ? 'device_key.made' : 'device_key.fetched';
      await AuditRepository.in(tx).append(actor, [keyEvent(what, deviceId)]);
      return { key: this.vault.open(name, sealed) };
    });
  }

  /** Forgets the caller's key on a device. */
  forget(deviceId: string, actor: Actor): Promise<{ ok: true }> {
    assertSignedInHere(actor);
    return this.transactions.run(async (tx) => {
      await DeviceKeyRepository.in(tx).forget(actor.accountId, deviceId);
      await AuditRepository.in(tx).append(actor, [keyEvent('device_key.forgotten', deviceId)]);
      return { ok: true };
    });
  }
}

/** A stolen token for scripts or a claim card must not open what lies on somebody's phone. */
function assertSignedInHere({ via }: Actor): void {
  if (via !== 'session') throw new DomainError('device.session_needed');
}

const keyEvent = (type: string, deviceId: string) => ({
  type,
  subjectType: 'device' as const,
  subjectId: deviceId,
  data: {},
});
