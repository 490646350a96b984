import {
  type Actor,
  assertCan,
  assertDecidable,
  assertWithinBounds,
  DomainError,
  defaultPolicies,
  needsSecondPerson,
  type Policies,
  type PolicyDefinition,
  type PolicyKey,
  policyDefinitions,
  type ReferenceSetting,
  type RetentionDecision,
  type SettingChange,
  valueInForce,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { RetentionProposalRepository, type RetentionProposalRow } from './retention-proposal.repository.ts';
import { SettingRepository } from './setting.repository.ts';
import type { SettingRow } from './setting.table.ts';

/** A value with the text it rests on. */
type Wanted = SettingChange & { key: PolicyKey };

@Injectable()
export class PoliciesService {
  constructor(private readonly transactions: Transactions) {}

  /** Every policy value with its default and what it rests on. */
  list(): Promise<{ items: ReferenceSetting[] }> {
    return this.transactions.read(async (tx) => ({ items: await this.settings(tx) }));
  }

  /** Changes a policy value within its bounds and notes the text it rests on; one that ends records sooner is proposed. */
  change(key: PolicyKey, { value, source }: SettingChange, actor: Actor): Promise<ReferenceSetting> {
    assertCan(actor, 'setting.manage');
    assertWithinBounds(policyDefinitions[key], value);
    return this.transactions.run(async (tx) => {
      const proposals = RetentionProposalRepository.in(tx);
      await proposals.lock(key);
      if (await proposals.end(key, 'superseded', actor)) await note(tx, actor, 'setting.proposal_superseded', { key });
      const from = (await this.all(tx))[key];
      if (needsSecondPerson(key, from, value)) {
        await proposals.add({ key, months: value, source }, actor);
        await note(tx, actor, 'setting.proposed', { key, from, to: value, source });
      } else await this.set(tx, { key, value, source }, actor);
      const setting = (await this.settings(tx)).find((each) => each.key === key);
      if (!setting) throw new Error(`${key} is no setting`);
      return setting;
    });
  }

  /** The values that wait for a second person. */
  proposals(tx: Tx): Promise<RetentionProposalRow[]> {
    return RetentionProposalRepository.in(tx).open();
  }

  /** Four eyes: another person than proposed it puts a value in force, or either drops it. */
  async decide(tx: Tx, id: string, decision: RetentionDecision['decision'], actor: Actor): Promise<void> {
    assertCan(actor, 'setting.confirm');
    const proposals = RetentionProposalRepository.in(tx);
    const named = await proposals.find(id);
    if (!named) throw new DomainError('retention.proposal_not_found');
    const { key, months: value, source } = named;
    await proposals.lock(key);
    assertDecidable(await proposals.find(id), decision, actor.accountId);
    await proposals.end(key, decision === 'confirm' ? 'confirmed' : 'dropped', actor);
    if (decision === 'confirm') await this.set(tx, { key, value, source }, actor);
    else await note(tx, actor, 'setting.proposal_dropped', { key, to: value });
  }

  /** The policy values in force: the defaults and what this deployment changed. */
  async all(tx: Tx): Promise<Policies> {
    const changed = await SettingRepository.in(tx).all();
    const values = changed.map(({ key, value }) => [key, valueInForce(policyDefinitions[key], value)]);
    return { ...defaultPolicies, ...Object.fromEntries(values) };
  }

  private async settings(tx: Tx): Promise<ReferenceSetting[]> {
    const changed = new Map((await SettingRepository.in(tx).all()).map((row) => [row.key, row]));
    const proposed = new Map((await this.proposals(tx)).map(({ key, months }) => [key, months]));
    const keys = Object.keys(policyDefinitions) as PolicyKey[];
    return keys.map((key) => ({ ...settingOf(key, changed.get(key)), proposed: proposed.get(key) ?? null }));
  }

  private async set(tx: Tx, { key, value, source }: Wanted, actor: Actor): Promise<void> {
    const from = (await this.all(tx))[key];
    await SettingRepository.in(tx).save({ key, value, source, changedAt: tx.at });
    await note(tx, actor, 'setting.changed', { key, from, to: value, source });
  }
}

/** Writes into the trail what was done to a setting. */
function note(
  tx: Tx,
  actor: Actor,
  type: string,
  { key, ...data }: { key: PolicyKey; [fact: string]: string | number },
) {
  return AuditRepository.in(tx).append(actor, [{ type, subjectType: 'setting', subjectId: key, data }]);
}

function settingOf(key: PolicyKey, row: SettingRow | undefined): Omit<ReferenceSetting, 'proposed'> {
  const definition: PolicyDefinition = policyDefinitions[key];
  const { defaultValue, unit, source, confirmed } = definition;
  return {
    key,
    value: row ? valueInForce(definition, row.value) : defaultValue,
    defaultValue,
    unit,
    source: row?.source ?? source,
    confirmed,
    changedAt: row?.changedAt ?? null,
  };
}
