import {
  type Actor,
  assertCohorts,
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
  noticesOf,
  type Page,
  reachOf,
  wholeCentres,
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
import { BreachPeopleRepository } from './breach-people.repository.ts';
import { breachView, known, ownCentres } from './breach-view.ts';

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

  /** One page of the register, newest first; a head reads what concerns the own centres, with the counts of their people. */
  list(query: BreachQuery, actor: Actor): Promise<Page<BreachSummary>> {
    const own = ownCentres(reachOf(actor, 'breach.read'));
    return this.transactions.read(async (tx) => {
      const page = await BreachRepository.in(tx).list(query, own);
      const ids = page.items.map(({ id }) => id);
      const reading = own === null ? [] : await BreachPeopleRepository.in(tx).reading(ids, own);
      const items = page.items.map((row) => ({
        ...{ ...row, overdue: isBreachOverdue(row, tx.at) },
        notices: own === null ? row.notices : noticesOf(reading.filter(({ breachId }) => breachId === row.id)),
      }));
      return { ...page, items };
    });
  }

  /** One breach with its steps, for a head as far as it concerns the own centres. */
  get(id: string, actor: Actor): Promise<Breach> {
    return this.transactions.read((tx) => breachView(tx, id, ownCentres(reachOf(actor, 'breach.read'))));
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
      return breachView(tx, id, null);
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
      return breachView(tx, id, null);
    });
  }

  /** Tells the people, notes that the authority was told, closes or dismisses; the step stands for ever. */
  move(id: string, step: BreachStep, actor: Actor): Promise<Breach> {
    return this.transactions.run(async (tx) => {
      const row = known(await BreachRepository.in(tx).lock(id));
      const status = moveBreach(row.status, step);
      if (step.event === 'tell_people') await this.tellPeople(tx, row, actor);
      const closes = status === 'closed' || status === 'dismissed';
      await BreachRepository.in(tx).move(id, { status, closes, outcome: closes ? step.note : null });
      await BreachRepository.in(tx).step(id, step, { id: actor.accountId, name: actor.fullName });
      await note(tx, id, told[step.event], actor);
      return breachView(tx, id, null);
    });
  }

  /** The notice of the controller to the authority, to be printed: which data, when and how, what is done; all centres in one. */
  letter(id: string, locale: Locale): Promise<FileAnswer> {
    return this.transactions.read(async (tx) => {
      const breach = await breachView(tx, id, null);
      const { name, text } = breachLetterIn(locale).write(breach, tx.at);
      return { content: Buffer.from(text), name, type: 'text/plain; charset=utf-8', inline: true };
    });
  }

  private async tellPeople(tx: Tx, row: BreachRow, actor: Actor): Promise<void> {
    const wholeCentreIds = wholeCentres(row, row.cohorts);
    await BreachNoticeRepository.in(tx).tell({ ...row, wholeCentreIds });
    const event = { type: 'breach.centre_told', ...subject(row.id), data: {} };
    for (const centreId of row.centreIds) await AuditRepository.in(tx).append(actor, [event], centreId);
  }

  private async dueAt(tx: Tx, { foundAt }: NewBreach): Promise<string> {
    assertFound(foundAt, tx.at);
    return breachDueAt(foundAt, (await this.policies.all(tx))['breach.due_days']);
  }
}

async function assertKnown(tx: Tx, given: NewBreach): Promise<void> {
  const issuers = new Set([...given.centreIds, ...given.bodyIds]);
  if ((await BreachRepository.in(tx).known(given)) !== issuers.size) throw new DomainError('breach.issuer_unknown');
  assertCohorts(given, await BreachRepository.in(tx).cohorts(given.cohortIds));
}

const subject = (id: string) => ({ subjectType: 'breach' as const, subjectId: id });

async function note(tx: Tx, id: string, what: string, actor: Actor): Promise<void> {
  const { status, notices } = known(await BreachRepository.in(tx).find(id));
  const event = { type: `breach.${what}`, ...subject(id), data: { status, notices: notices.told } };
  await AuditRepository.in(tx).append(actor, [event]);
}
