import type { IdentityInput } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Vault } from '../../secrets/vault.ts';
import type { PersonRow } from './person.table.ts';

const PURPOSE = 'identity document';

/** A document as it stands with a person: sealed, with the key that finds equal ones. */
export type StoredIdentity = Pick<
  PersonRow,
  'identityKind' | 'identitySealed' | 'identityKey' | 'identityLast4' | 'identityReason'
>;

/** The documents of people: no number leaves without the key of this house, and equal ones are found without it. */
@Injectable()
export class IdentitiesService {
  constructor(private readonly vault: Vault) {}

  /** The key under which equal documents are found, or null where none was shown. */
  keyOf(identity: IdentityInput): Buffer | null {
    return identity.kind === 'none' ? null : this.vault.fingerprint(PURPOSE, `${identity.kind}:${identity.value}`);
  }

  /** What is stored of a document, or of the words told in its place. */
  stored(identity: IdentityInput): StoredIdentity {
    const value = identity.kind === 'none' ? null : identity.value;
    return {
      identityKind: identity.kind,
      identitySealed: value === null ? null : this.vault.seal(PURPOSE, value),
      identityKey: this.keyOf(identity),
      identityLast4: value?.slice(-4) ?? null,
      identityReason: identity.kind === 'none' ? (identity.reason ?? null) : null,
    };
  }

  /** The number of a document that was sealed. */
  open(sealed: Buffer): string {
    return this.vault.open(PURPOSE, sealed);
  }
}
