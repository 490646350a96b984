import {
  type Actor,
  assertFound,
  assertOpenToChange,
  type Breach,
  type BreachChange,
  type BreachEvent,
  type BreachQuery,
  type BreachStep,
  type BreachSummary,
  breachDueAt,
  DomainError,
  isBreachOverdue,
  moveBreach,
  type NewBreach,
  type Page,
} from '@kompeten/domain';
import { breachLetterIn, type Locale } from '@kompeten/messages';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import type { FileAnswer } from '../../http/call.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { BreachRepository, type BreachRow } from './breach.repository.ts';
import { BreachNoticeRepository } from './breach-notice.repository.ts';

/** What a step is called in the trail. */
const told: Record<BreachEvent, string> = {
  tell_people: 'people_told',
  tell_authority: 'authority_told',
  close: 'closed',
  dismiss: 'dismissed',
};

/** The register of breaches of personal data: who must be told of what, until when, and that they were. */
@Injectable()
export class BreachesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: PoliciesService,
  ) {}

  /** One page of the register, newest first. */
  list(query: BreachQuery): Promise<Page<BreachSummary>> {
    return this.transactions.read(async (tx) => {
      const page = await BreachRepository.in(tx).list(query);
      return { ...page, items: page.items.map((row) => ({ ...row, overdue: isBreachOverdue(row, tx.at) })) };
    });
  }

  /** One breach with its steps. */
  get(id: string): Promise<Breach> {
    return this.transactions.read((tx) => view(tx, id));
  }

  /** Records a breach; its time runs from when it was found. */
  record(given: NewBreach, actor: Actor): Promise<Breach> {
    return this.transactions.run(async (tx) => {
      await assertKnown(tx, given);
      const id = newId();
      const repository = BreachRepository.in(tx);
      await repository.insert(given, { id, dueAt: await this.dueAt(tx, given), byName: actor.fullName });
      await repository.step(id, {}, { id: actor.accountId, name: actor.fullName });
      await note(tx, id, 'recorded', actor);
      return view(tx, id);
    });
  }

  /** Writes what is known of a breach by now, until somebody was told. */
  change(id: string, { version, ...given }: BreachChange, actor: Actor): Promise<Breach> {
    return this.transactions.run(async (tx) => {
      const row = known(await BreachRepository.in(tx).lock(id));
      assertOpenToChange(row.status);
      if (row.version !== version) throw new DomainError('breach.stale');
      await assertKnown(tx, given);
      await BreachRepository.in(tx).change(id, given, await this.dueAt(tx, given));
      await note(tx, id, 'changed', actor);
      return view(tx, id);
    });
  }

  /** Tells the people, notes that the authority was told, closes or dismisses; the step stands for ever. */
  move(id: string, step: BreachStep, actor: Actor): Promise<Breach> {
    return this.transactions.run(async (tx) => {
      const row = known(await BreachRepository.in(tx).lock(id));
      const status = moveBreach(row.status, step);
      if (step.event === 'tell_people') await BreachNoticeRepository.in(tx).tell(row);
      const closes = status === 'closed' || status === 'dismissed';
      await BreachRepository.in(tx).move(id, { status, closes, outcome: closes ? step.note : null });
      await BreachRepository.in(tx).step(id, step, { id: actor.accountId, name: actor.fullName });
      await note(tx, id, told[step.event], actor);
      return view(tx, id);
    });
  }

  /** The notice to the authority, to be printed: which data, when and how, what is done. */
  letter(id: string, locale: Locale): Promise<FileAnswer> {
    return this.transactions.read(async (tx) => {
      const { name, text } = breachLetterIn(locale).write(await view(tx, id), tx.at);
      return { content: Buffer.from(text), name, type: 'text/plain; charset=utf-8', inline: true };
    });
  }

  private async dueAt(tx: Tx, { foundAt }: NewBreach): Promise<string> {
    assertFound(foundAt, tx.at);
    return breachDueAt(foundAt, (await this.policies.all(tx))['breach.due_days']);
  }
}

async function assertKnown(tx: Tx, given: NewBreach): Promise<void> {
  const issuers = new Set([...given.centreIds, ...given.bodyIds]);
  if ((await BreachRepository.in(tx).known(given)) !== issuers.size) throw new DomainError('breach.issuer_unknown');
}

function known(row: BreachRow | null): BreachRow {
  if (!row) throw new DomainError('breach.not_found');
  return row;
}

async function view(tx: Tx, id: string): Promise<Breach> {
  const repository = BreachRepository.in(tx);
  const row = known(await repository.find(id));
  return { ...row, overdue: isBreachOverdue(row, tx.at), steps: await repository.steps(id) };
}

async function note(tx: Tx, id: string, what: string, actor: Actor): Promise<void> {
  const { status, notices } = await view(tx, id);
  const event = {
    type: `breach.${what}`,
    subjectType: 'breach' as const,
    subjectId: id,
    data: { status, notices: notices.told },
  };
  await AuditRepository.in(tx).append(actor, [event]);
}
