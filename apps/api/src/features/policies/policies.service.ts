import {
  type Actor,
  assertCan,
  assertWithinBounds,
  defaultPolicies,
  type Policies,
  type PolicyDefinition,
  type PolicyKey,
  policyDefinitions,
  type ReferenceSetting,
  type SettingChange,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { SettingRepository } from './setting.repository.ts';
import type { SettingRow } from './setting.table.ts';

@Injectable()
export class PoliciesService {
  constructor(private readonly transactions: Transactions) {}

  /** Every policy value with its default and what it rests on. */
  list(): Promise<{ items: ReferenceSetting[] }> {
    return this.transactions.read(async (tx) => {
      const changed = new Map((await SettingRepository.in(tx).all()).map((row) => [row.key, row]));
      const keys = Object.keys(policyDefinitions) as PolicyKey[];
      return { items: keys.map((key) => settingOf(key, changed.get(key))) };
    });
  }

  /** Changes a policy value within its bounds and notes the text it rests on. */
  change(key: PolicyKey, { value, source }: SettingChange, actor: Actor): Promise<ReferenceSetting> {
    assertCan(actor, 'setting.manage');
    assertWithinBounds(policyDefinitions[key], value);
    return this.transactions.run(async (tx) => {
      const before = (await this.all(tx))[key];
      const row = { key, value, source, changedAt: tx.at };
      await SettingRepository.in(tx).save(row);
      const data = { from: before, to: value, source };
      await AuditRepository.in(tx).append(actor, [
        { type: 'setting.changed', subjectType: 'setting', subjectId: key, data },
      ]);
      return settingOf(key, row);
    });
  }

  /** The policy values in force: the defaults and what this deployment changed. */
  async all(tx: Tx): Promise<Policies> {
    const changed = await SettingRepository.in(tx).all();
    return { ...defaultPolicies, ...Object.fromEntries(changed.map(({ key, value }) => [key, value])) };
  }
}

function settingOf(key: PolicyKey, row: SettingRow | undefined): ReferenceSetting {
  const { defaultValue, unit, source, confirmed }: PolicyDefinition = policyDefinitions[key];
  return {
    key,
    value: row?.value ?? defaultValue,
    defaultValue,
    unit,
    source: row?.source ?? source,
    confirmed,
    changedAt: row?.changedAt ?? null,
  };
}
