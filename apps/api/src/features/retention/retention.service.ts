import {
  type Actor,
  type ForecastQuery,
  keptBecause,
  keptForEver,
  type Page,
  type Policies,
  RetainedPart,
  type RetentionDecision,
  type RetentionForecast,
  type RetentionOverview,
  type RetentionProposal,
  type RetentionRun,
  type RetentionRunQuery,
  retentionEndsBefore,
  retentionSettings,
  weighed,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { dayInJakarta } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { ErasureRepository } from './erasure.repository.ts';
import { RetentionRepository } from './retention.repository.ts';

const NOTHING = { due: 0, goes: 0, held: [] };

/** How long each kind of record is kept, what the next run would end, and what the runs did. */
@Injectable()
export class RetentionService {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: PoliciesService,
  ) {}

  /** Every kind of record with what a run would do now, and what has no end with the reason. */
  overview(): Promise<RetentionOverview> {
    return this.transactions.read((tx) => this.seen(tx));
  }

  /** Decides, as a second person, over a value that ends records sooner. */
  decide(proposalId: string, { decision }: RetentionDecision, actor: Actor): Promise<RetentionOverview> {
    return this.transactions.run(async (tx) => {
      await this.policies.decide(tx, proposalId, decision, actor);
      return this.seen(tx);
    });
  }

  /** What a run would do to one kind of record with another value; nothing is changed. */
  forecast(query: ForecastQuery): Promise<RetentionForecast> {
    return this.transactions.read(async (tx) => forecast(tx, await this.policies.all(tx), query));
  }

  /** One page of the runs with their reports, newest first. */
  runs(query: RetentionRunQuery): Promise<Page<RetentionRun>> {
    return this.transactions.read((tx) => RetentionRepository.in(tx).list(query));
  }

  private async seen(tx: Tx): Promise<RetentionOverview> {
    const policies = await this.policies.all(tx);
    const items: RetentionForecast[] = [];
    for (const part of RetainedPart.options)
      items.push(await forecast(tx, policies, { part, months: policies[retentionSettings[part]] }));
    const kept = keptForEver.map((record) => ({ record, reason: keptBecause[record] }));
    return { asOf: tx.at, items, proposals: await this.proposed(tx, policies), kept };
  }

  private async proposed(tx: Tx, policies: Policies): Promise<RetentionProposal[]> {
    const proposals: RetentionProposal[] = [];
    for (const { key, months, status: _, ...proposal } of await this.policies.proposals(tx)) {
      const part = RetainedPart.options.find((one) => retentionSettings[one] === key);
      if (part) proposals.push({ ...proposal, forecast: await forecast(tx, policies, { part, months }) });
    }
    return proposals;
  }
}

/** What a run would do to one kind of record, were it kept so many months. */
export async function forecast(
  tx: Tx,
  policies: Policies,
  { part, months }: ForecastQuery,
): Promise<RetentionForecast> {
  const today = dayInJakarta(tx.at);
  const endsBefore = retentionEndsBefore(today, months);
  if (endsBefore === null) return { part, months, endsBefore, ...NOTHING };
  const asked = { today, appealDays: policies['appeal.file_days'], requestId: null };
  const found = await ErasureRepository.in(tx).due(part, asked, endsBefore);
  return { part, months, endsBefore, ...weighed('retention', found) };
}
