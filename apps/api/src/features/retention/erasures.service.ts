import { createHash } from 'node:crypto';
import {
  type ErasureLine,
  type ErasureList,
  erasableAtBody,
  erasableAtCentre,
  type Going,
  KeptRecord,
  keptBecause,
  type RecordPart,
  reasonToKeep,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { dayInJakarta } from '../../clock.ts';
import type { Tx } from '../../database/transactions.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { ErasureRepository } from './erasure.repository.ts';
import { KeptRecordRepository } from './kept-record.repository.ts';

/** Whose data at which centre or certification body, and the request that asks for it where there is one. */
export interface Holding {
  personId: string;
  centreId: string | null;
  bodyId: string | null;
  requestId: string | null;
}

/** A list with the records that it means. */
export interface Drawn extends ErasureList {
  going: Going;
}

/** What may go of somebody's records at an issuer and what the law keeps, and its being carried out. */
@Injectable()
export class ErasuresService {
  constructor(private readonly policies: PoliciesService) {}

  /** The list as of now; its hash names exactly the records that would go. */
  async list(tx: Tx, holding: Holding): Promise<Drawn> {
    const { personId, centreId, bodyId, requestId } = holding;
    const appealDays = (await this.policies.all(tx))['appeal.file_days'];
    const asked = { today: dayInJakarta(tx.at), appealDays, requestId };
    const lines: ErasureLine[] = [];
    const going: Going = {};
    for (const part of centreId === null ? erasableAtBody : erasableAtCentre) {
      const of = { personId, issuerId: centreId ?? bodyId ?? '' };
      for (const { facts, ids } of await ErasureRepository.in(tx).ofPerson(part, asked, of)) {
        const reason = reasonToKeep('request', facts);
        if (reason === null) going[part] = [...(going[part] ?? []), ...ids];
        add(lines, { part, count: ids.length, reason });
      }
    }
    const hash = createHash('sha256')
      .update(JSON.stringify([lines, going]))
      .digest('hex');
    const kept = await KeptRecordRepository.in(tx).count(holding);
    for (const record of KeptRecord.options)
      if (kept[record] > 0) add(lines, { part: record, count: kept[record], reason: keptBecause[record] });
    return { lines, hash, going };
  }

  /** Has whoever would add a reason against the list wait until this transaction is over. */
  lock(tx: Tx, personId: string): Promise<void> {
    return ErasureRepository.in(tx).lockPeople([personId]);
  }

  /** Carries out exactly this list. */
  async erase(tx: Tx, going: Going): Promise<void> {
    for (const [part, ids] of Object.entries(going) as [RecordPart, string[]][])
      await ErasureRepository.in(tx).erase(part, ids, 'request');
  }
}

function add(lines: ErasureLine[], { part, count, reason }: ErasureLine): void {
  const known = lines.find((line) => line.part === part && line.reason === reason);
  if (known) known.count += count;
  else lines.push({ part, count, reason });
}
