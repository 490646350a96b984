import type { SessionUser } from '@kompeten/domain';
import { seal, unseal, type VaultKeys } from './sealed.ts';
import { sealedKits } from './sealed-kits.ts';
import { sealedShelf } from './sealed-shelf.ts';
import { sealedTyped } from './sealed-typed.ts';
import type { AssessmentKitStore, KitStore, OutboxShelf, TypedShelf, Vault, VisitKitStore } from './vault.ts';
import type { VaultDisk } from './vault-disk.ts';

/** The opened vault of one account over its databases: everything goes in sealed. */
export class SealedVault implements Vault {
  readonly kits: KitStore;
  readonly visitKits: VisitKitStore;
  readonly assessmentKits: AssessmentKitStore;
  readonly shelf: OutboxShelf;
  readonly typed: TypedShelf;

  constructor(
    readonly accountId: string,
    readonly disk: VaultDisk,
    /** The database of the visits. */
    readonly visitDisk: VaultDisk,
    /** The database of the assessments. */
    readonly assessmentDisk: VaultDisk,
    readonly keys: VaultKeys,
  ) {
    this.kits = sealedKits(disk, keys, 'cohortId');
    this.visitKits = sealedKits(visitDisk, keys, 'mentorshipId');
    this.assessmentKits = sealedKits(assessmentDisk, keys, 'sessionId');
    this.shelf = sealedShelf({ sheets: disk, visits: visitDisk, assessments: assessmentDisk }, keys);
    this.typed = sealedTyped(disk, keys);
  }

  /** Who the account is and what it may do, as the register said last. */
  async user(): Promise<SessionUser | null> {
    const sealed = await this.disk.get('meta', 'user');
    return sealed ? unseal<SessionUser>(this.keys, 'user', sealed) : null;
  }

  async keepUser(user: SessionUser): Promise<void> {
    await this.disk.put('meta', await seal(this.keys, 'user', user), 'user');
  }

  close(): void {
    this.disk.close();
    this.visitDisk.close();
    this.assessmentDisk.close();
  }
}
