import { createHash } from 'node:crypto';
import {
  type Actor,
  type ErasureLine,
  type ErasureList,
  erasableAtBody,
  erasableAtCentre,
  type Going,
  KeptRecord,
  keptBecause,
  namesMatter,
  type RecordPart,
  reasonToKeep,
  toldFacts,
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

  /** The list as of now; its hash names exactly the records that would go, whoever reads it and whatever they are told. */
  async list(tx: Tx, holding: Holding, actor: Actor): Promise<Drawn> {
    const { personId, centreId, bodyId, requestId } = holding;
    const appealDays = (await this.policies.all(tx))['appeal.file_days'];
    const asked = { today: dayInJakarta(tx.at), appealDays, requestId };
    const of = { personId, issuerId: centreId ?? bodyId ?? '' };
    const matters = await ErasureRepository.in(tx).mattersOf(personId, asked);
    const told = new Set(matters.filter((matter) => namesMatter(matter, { ...of, actor })).map(({ reason }) => reason));
    const found: ErasureLine[] = [];
    const lines: ErasureLine[] = [];
    const going: Going = {};
    for (const part of centreId === null ? erasableAtBody : erasableAtCentre) {
      for (const { ids, ...standing } of await ErasureRepository.in(tx).ofPerson(part, asked, of)) {
        const reason = reasonToKeep('request', standing.facts);
        if (reason === null) going[part] = [...(going[part] ?? []), ...ids];
        add(found, { part, count: ids.length, reason });
        const said = reasonToKeep('request', toldFacts('request', standing, told));
        add(lines, { part, count: ids.length, reason: said });
      }
    }
    return { lines: [...lines, ...(await this.kept(tx, holding))], hash: hashOf(found, going), going };
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

  private async kept(tx: Tx, holding: Holding): Promise<ErasureLine[]> {
    const kept = await KeptRecordRepository.in(tx).count(holding);
    return KeptRecord.options.flatMap((part) =>
      kept[part] > 0 ? [{ part, count: kept[part], reason: keptBecause[part] }] : [],
    );
  }
}

const hashOf = (lines: readonly ErasureLine[], going: Going): string =>
  createHash('sha256')
    .update(JSON.stringify([lines, going]))
    .digest('hex');

function add(lines: ErasureLine[], { part, count, reason }: ErasureLine): void {
  const known = lines.find((line) => line.part === part && line.reason === reason);
  if (known) known.count += count;
  else lines.push({ part, count, reason });
}
