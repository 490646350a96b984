import {
  type Actor,
  type CentreQualityPage,
  type CentreQualityQuery,
  comparedPeriods,
  DomainError,
  type Reach,
  type RegionLevel,
  type RegionProgress,
  reachOf,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.ts';
import { Transactions } from '../../database/transactions.ts';
import { CentreQualityRepository } from './centre-quality.repository.ts';
import { ProgressRepository } from './progress.repository.ts';

/** What is asked: a level, what lies below a region, or both. */
export interface ProgressQuestion {
  level?: RegionLevel | undefined;
  parent?: string | undefined;
}

const levels: readonly RegionLevel[] = ['province', 'regency', 'district', 'village'];
const depthOf = (code: string): number => code.split('.').length;

@Injectable()
export class ProgressService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Counts of each region that a question names and a caller may see; never a name, never a person. */
  progress(question: ProgressQuestion, actor: Actor): Promise<{ items: RegionProgress[]; nextCursor: null }> {
    const reach = reachOf(actor, 'progress.read');
    const level = levelOf(question, reach);
    const within = reach.any ? null : reach.regionCodes;
    return this.transactions.read(async (tx) => {
      const scope = { level, parent: question.parent ?? null, within };
      return { items: await ProgressRepository.in(tx).count(scope, this.clock.today()), nextCursor: null };
    });
  }

  /** The quality figures of the centres that a caller may see: sessions of a period and the one before it (rule 14). */
  quality({ region, cursor, limit, ...question }: CentreQualityQuery, actor: Actor): Promise<CentreQualityPage> {
    const reach = reachOf(actor, 'progress.read');
    const within = reach.any ? null : reach.regionCodes;
    const scope = { ...comparedPeriods(question, this.clock.today()), region, within };
    return this.transactions.read(async (tx) => {
      const figures = CentreQualityRepository.in(tx);
      return { ...(await figures.list(scope, { cursor, limit })), total: await figures.total(scope) };
    });
  }
}

/** The level asked for, else the one right below the parent, else the caller's own; small regions only below a parent. */
function levelOf({ level, parent }: ProgressQuestion, { any, regionCodes }: Reach): RegionLevel {
  if (parent === undefined && (level === 'district' || level === 'village') && any) {
    throw new DomainError('request.invalid', { issues: [{ pointer: '/parent', code: 'required' }] });
  }
  if (level !== undefined) return level;
  const own = any ? 0 : Math.min(...regionCodes.map(depthOf)) - 1;
  const depth = parent === undefined ? own : depthOf(parent);
  return levels[Math.min(depth, levels.length - 1)] ?? 'province';
}
