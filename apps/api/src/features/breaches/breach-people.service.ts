import { CertificateProblem, drawBreachLetters, drawBreachList } from '@kompeten/certificate';
import {
  type Actor,
  type Breach,
  type BreachPaper,
  type BreachPeopleQuery,
  type BreachPerson,
  can,
  DomainError,
  type Page,
  PEOPLE_A_PAPER,
} from '@kompeten/domain';
import { breachedDataIn } from '@kompeten/messages';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import type { FileAnswer } from '../../http/call.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { CentresService } from '../centres/centres.service.ts';
import { BreachPeopleRepository } from './breach-people.repository.ts';
import { breachView } from './breach-view.ts';

/** A breach, and an own centre that it concerns. */
interface AtCentre {
  breachId: string;
  centreId: string;
}

/** Those of a centre who were told of a breach: who has read it, and what is printed for those who have not. */
@Injectable()
export class BreachPeopleService {
  constructor(
    private readonly transactions: Transactions,
    private readonly centres: CentresService,
  ) {}

  /** One page of the people of an own centre who were told. */
  list(at: AtCentre, query: BreachPeopleQuery, actor: Actor): Promise<Page<BreachPerson>> {
    return this.transactions.read(async (tx) => {
      await ofOwn(tx, at, actor);
      return BreachPeopleRepository.in(tx).list(at.breachId, at.centreId, query);
    });
  }

  /** A list to be signed or letters, for those who have not read the notice; who printed it stands in the trail. */
  paper(at: AtCentre, { kind, part }: { kind: BreachPaper; part: number }, actor: Actor): Promise<FileAnswer> {
    return this.transactions.run(async (tx) => {
      const breach = await ofOwn(tx, at, actor);
      const after = (part - 1) * PEOPLE_A_PAPER;
      const unread = BreachPeopleRepository.in(tx);
      const people = await unread.unread(at.breachId, at.centreId, PEOPLE_A_PAPER, after);
      if (people.length === 0) throw new DomainError('breach.nobody_unread');
      const subject = { subjectType: 'breach' as const, subjectId: at.breachId };
      const event = { type: 'breach.paper_printed', ...subject, data: { kind, people: people.length } };
      await AuditRepository.in(tx).append(actor, [event], at.centreId);
      const facts = { ...(await this.facts(tx, at.centreId, breach)), people, after };
      return printed(kind, () => (kind === 'list' ? drawBreachList(facts) : drawBreachLetters(facts)));
    });
  }

  private async facts(tx: Tx, centreId: string, { title, what, foundAt, occurredOn, ...breach }: Breach) {
    const { name, address, phone, email, city, headName, demo } = await this.centres.of(tx, centreId);
    const centreContact = [address, phone, email].filter(Boolean).join(' · ');
    const data = breach.data.map((one) => breachedDataIn('id')[one]);
    return {
      ...{ head: { centreName: name, centreContact, specimen: demo }, city, headName, createdAt: new Date(tx.at) },
      ...{ title, what, foundAt: new Date(foundAt), occurredOn, data },
      ...{ measures: breach.measures, contact: breach.contact, outcome: breach.outcome },
    };
  }
}

/** The breach, for who may inform the people of this centre; whatever does not concern it is not there. */
function ofOwn(tx: Tx, { breachId, centreId }: AtCentre, actor: Actor): Promise<Breach> {
  if (!can(actor, 'breach.inform', { centreId })) throw new DomainError('breach.not_found');
  return breachView(tx, breachId, [centreId]);
}

/** Draws a paper; a sign that no font shows is refused and named, never left out. */
function printed(kind: BreachPaper, draw: () => Buffer): FileAnswer {
  const name = kind === 'list' ? 'Daftar pemberitahuan.pdf' : 'Surat pemberitahuan.pdf';
  try {
    return { content: draw(), type: 'application/pdf', name };
  } catch (cause) {
    if (!(cause instanceof CertificateProblem)) throw cause;
    throw new DomainError('paper.unprintable', { character: String(cause.params.character) });
  }
}
