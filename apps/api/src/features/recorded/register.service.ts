import {
  type Actor,
  type Centre,
  comparableNumber,
  DomainError,
  type IdentityInput,
  type KnownPerson,
  matchKnownPerson,
  type RecordedBatch,
} from '@kompeten/domain';
import { recordedSheetIn } from '@kompeten/messages';
import { Inject, Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import { CONFIG, type Config, originOf } from '../../config.ts';
import type { Tx } from '../../database/transactions.ts';
import { Vault } from '../../secrets/vault.ts';
import { CentresService } from '../centres/centres.service.ts';
import { RecordingService } from '../certificates/recording.service.ts';
import { type NewPerson, PeopleService } from '../people/people.service.ts';
import { type EntryRow, RecordedBatchRepository } from './recorded-batch.repository.ts';
import { recordedCertificate } from './recorded-certificate.ts';
import { RECORDED_PURPOSE } from './recorded-import.service.ts';

interface Holder {
  personId: string;
  entered: NewPerson | null;
}

/** Puts confirmed entries among the certificates, each with a person behind it. */
@Injectable()
export class RegisterService {
  constructor(
    private readonly centres: CentresService,
    private readonly people: PeopleService,
    private readonly recording: RecordingService,
    private readonly vault: Vault,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Records every entry of a batch, all or none. */
  async record(tx: Tx, { id, centreId }: RecordedBatch, by: Actor): Promise<void> {
    const repository = RecordedBatchRepository.in(tx);
    const centre = await this.centres.of(tx, centreId);
    const entries = await repository.entries(id);
    const known = new Set((await repository.numbersKnown(centreId, id)).map(comparableNumber));
    const numbers = entries.map(({ number }) => number).filter((number) => known.has(comparableNumber(number)));
    if (numbers.length > 0) throw new DomainError('recorded.numbers_taken', { numbers });
    const holders = await this.holders(tx, entries, centre);
    await this.people.enter(
      tx,
      holders.flatMap(({ entered }) => entered ?? []),
      { centreId, byName: by.fullName },
    );
    const context = { centre, origin: originOf(this.config), at: tx.at };
    const rows = entries.map((entry, at) =>
      recordedCertificate(entry, { ...context, personId: holders[at]?.personId ?? '' }),
    );
    await this.recording.record(tx, rows, by);
  }

  /** Whoever showed this document before and has this name and birth date is the holder; otherwise somebody new is (rule 24). */
  private async holders(tx: Tx, entries: readonly EntryRow[], centre: Centre): Promise<Holder[]> {
    const shown = entries.map(
      ({ nikSealed }): IdentityInput =>
        nikSealed
          ? { kind: 'nik', value: this.vault.open(RECORDED_PURPOSE, nikSealed) }
          : { kind: 'none', reason: recordedSheetIn('id').personReason(centre.name).slice(0, 300) },
    );
    const keys = shown.map((identity) => this.people.identityKey(identity));
    const known = await this.people.knownBy(
      tx,
      keys.flatMap((key) => key ?? []),
    );
    return entries.map(({ holderName: fullName, birthDate }, at) => {
      const key = keys[at] ?? null;
      const same: KnownPerson[] = key === null ? [] : known.filter(({ identityKey }) => identityKey === key);
      const match = same.find((person) => matchKnownPerson(person, { fullName, birthDate }) === 'same_person');
      if (match) return { personId: match.id, entered: null };
      const id = newId();
      const identity = shown[at] ?? { kind: 'none' as const, reason: centre.name };
      // The next entry with this document finds this one.
      if (key !== null) known.push({ id, fullName, birthDate, identityKey: key });
      return {
        personId: id,
        entered: { id, given: { fullName, birthDate, identity }, mergeWith: same[0]?.id ?? null },
      };
    });
  }
}
