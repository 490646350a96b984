import {
  type Actor,
  assertCan,
  type Curriculum,
  type CurriculumChange,
  type CurriculumDetail,
  DomainError,
  type NewCurriculum,
  type Page,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { CentresService } from '../centres/centres.service.ts';
import { CompetenciesService } from '../competencies/competencies.service.ts';
import { SchemesService } from '../schemes/schemes.service.ts';
import { type CurriculumFilter, CurriculumRepository } from './curriculum.repository.ts';
import {
  changedDraft,
  codesOf,
  curriculumEvent,
  firstEdition,
  nextEdition,
  owningCentre,
  publishedEdition,
  retiredEdition,
} from './curriculum.rules.ts';
import type { CurriculumRow, NewCurriculumRow } from './curriculum.table.ts';

@Injectable()
export class CurriculaService {
  constructor(
    private readonly transactions: Transactions,
    private readonly centres: CentresService,
    private readonly competencies: CompetenciesService,
    private readonly schemes: SchemesService,
  ) {}

  /** One page of the curricula of all centres, by title. */
  list(filter: CurriculumFilter): Promise<Page<Curriculum>> {
    return this.transactions.read((tx) => CurriculumRepository.in(tx).list(filter));
  }

  /** One curriculum. */
  get(id: string): Promise<CurriculumDetail> {
    return this.transactions.read((tx) => this.of(tx, id));
  }

  /** Drafts a curriculum for a centre, or for the nation. */
  create(given: NewCurriculum & { demo?: boolean }, actor: Actor): Promise<CurriculumDetail> {
    const centreId = owningCentre(given, actor);
    assertCan(actor, 'curriculum.manage', { centreId });
    return this.transactions.run(async (tx) => {
      if (centreId !== null) await this.centres.of(tx, centreId);
      await this.schemeOf(tx, given.schemeVersionId);
      return this.started(tx, firstEdition(newId(), centreId, given), actor, 'drafted');
    });
  }

  /** Changes a draft; a published edition is frozen. */
  change(id: string, change: CurriculumChange, actor: Actor): Promise<CurriculumDetail> {
    return this.move(id, change.version, actor, 'changed', async (tx, draft) => {
      await this.schemeOf(tx, change.schemeVersionId);
      return changedDraft(draft, change);
    });
  }

  /** Publishes and freezes a draft; refuses with every reason against it. */
  publish(id: string, version: number, actor: Actor): Promise<CurriculumDetail> {
    return this.move(id, version, actor, 'published', async (tx, draft) => {
      const knownCodes = await this.competencies.knownCodes(tx, codesOf(draft.units));
      return publishedEdition(draft, { knownCodes, scheme: await this.schemeOf(tx, draft.schemeVersionId) }, tx.at);
    });
  }

  /** Retires a published edition: running cohorts go on, no new one starts. */
  retire(id: string, version: number, actor: Actor): Promise<CurriculumDetail> {
    return this.move(id, version, actor, 'retired', (_, published) => retiredEdition(published));
  }

  /** Starts a new draft from a published edition. */
  startEdition(id: string, actor: Actor): Promise<CurriculumDetail> {
    return this.transactions.run(async (tx) => {
      const { programmeId, centreId } = await this.of(tx, id);
      assertCan(actor, 'curriculum.manage', { centreId });
      const line = await CurriculumRepository.in(tx).lockLine(programmeId);
      const from = line.find((edition) => edition.id === id);
      if (!from) throw new DomainError('curriculum.not_found');
      return this.started(tx, nextEdition(newId(), from, line), actor, 'edition_started');
    });
  }

  /** All editions of a programme, newest first; refuses with `curriculum.not_found`. */
  async programmeOf(tx: Tx, programmeId: string): Promise<[CurriculumRow, ...CurriculumRow[]]> {
    const [newest, ...others] = await CurriculumRepository.in(tx).line(programmeId);
    if (!newest) throw new DomainError('curriculum.not_found');
    return [newest, ...others];
  }

  /** The curriculum of an id, in whatever state; refuses with `curriculum.not_found`. */
  async of(tx: Tx, id: string): Promise<CurriculumRow> {
    const curriculum = await CurriculumRepository.in(tx).find(id);
    if (!curriculum) throw new DomainError('curriculum.not_found');
    return curriculum;
  }

  /** The newest edition that a centre calls so; null where it has none. */
  named(tx: Tx, centreId: string | null, title: string): Promise<CurriculumDetail | null> {
    return CurriculumRepository.in(tx).named(centreId, title);
  }

  /** A published curriculum, for cohorts to start on; refuses with `curriculum.not_found` or `curriculum.not_published`. */
  async publishedOf(tx: Tx, id: string): Promise<Curriculum> {
    const curriculum = await this.of(tx, id);
    const { status } = curriculum;
    if (status !== 'published') throw new DomainError('curriculum.not_published', { status });
    return curriculum;
  }

  private async schemeOf(tx: Tx, schemeVersionId: string | null | undefined) {
    return schemeVersionId ? this.schemes.versionOf(tx, schemeVersionId) : null;
  }

  private async started(tx: Tx, draft: NewCurriculumRow, actor: Actor, what: string): Promise<CurriculumDetail> {
    await CurriculumRepository.in(tx).insert(draft);
    await AuditRepository.in(tx).append(actor, [curriculumEvent(what, draft)], draft.centreId ?? null);
    return this.of(tx, draft.id);
  }

  private move(
    id: string,
    version: number,
    actor: Actor,
    what: string,
    decide: (tx: Tx, before: CurriculumRow) => CurriculumRow | Promise<CurriculumRow>,
  ): Promise<CurriculumDetail> {
    return this.transactions.run(async (tx) => {
      const repository = CurriculumRepository.in(tx);
      const before = await repository.lock(id);
      if (!before) throw new DomainError('curriculum.not_found');
      assertCan(actor, 'curriculum.manage', { centreId: before.centreId });
      if (before.version !== version) throw new DomainError('curriculum.stale');
      const after = await decide(tx, before);
      await repository.save(after);
      await AuditRepository.in(tx).append(actor, [curriculumEvent(what, after)], after.centreId);
      return this.of(tx, id);
    });
  }
}
