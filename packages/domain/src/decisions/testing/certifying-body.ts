import type { Tie } from '../../assessors/independence.rules.ts';
import { type AssessorBlock, authorisationBlocks, canMitigate, tieBlocks } from '../../assessors/independence.rules.ts';
import { type LicenceFacts, lastDayOf, licenceGap } from '../../certification-bodies/licence.rules.ts';
import { dayAfterDays } from '../../kernel/days.ts';
import { DomainError } from '../../kernel/domain-error.ts';
import type { KnownTie } from '../impartiality.rules.ts';
import type { StagedFile, StagedTie } from './certification.ts';
import type { CandidateName } from './certifying-acts.ts';

/** The scheme of the histories, and a version of it. */
export const SCHEME = 'skema';
export const VERSION = 'skema.1';
export const QUORUM = 2;
export const MOST_A_DAY = 2;

/** A certification body over the years: the day, its licence, who is bound to whom, and the files of its candidates. */
export class CertifyingBody {
  today = '2026-01-05';
  licence: LicenceFacts = {
    ...{ number: 'L-1', validFrom: '2024-01-01', validUntil: '2027-06-30', lift: null },
    scopes: [{ schemeId: SCHEME, endsOn: null }],
  };
  readonly ties: StagedTie[] = [];
  readonly files = new Map<CandidateName, StagedFile[]>();
  readonly numbers = new Set<string>();

  /** The newest file of a candidate. */
  file(candidate: CandidateName): StagedFile | undefined {
    return this.files.get(candidate)?.at(-1);
  }

  wait(days: number): void {
    this.today = dayAfterDays(this.today, days);
  }

  licensedUntil(): string {
    return lastDayOf(this.licence);
  }

  gapOn(day: string) {
    return licenceGap([this.licence], SCHEME, day);
  }

  assertLicensed(day: string): void {
    if (this.gapOn(day) !== null) throw new DomainError('body.not_licensed', { gap: 'lapsed', day });
  }

  /** What stands against an assessor of a candidate today (rules 1 and 3). */
  blocksOf(who: string, candidate: CandidateName): AssessorBlock[] {
    const known = this.ties.filter((tie) => tie.who === who && tie.candidate === candidate).map(tieOf);
    const facts = {
      ...{ active: true, validFrom: '2024-01-01', validUntil: '2027-12-31' },
      authorisations: [{ schemeVersionId: VERSION, from: '2024-01-01', until: null }],
    };
    const ties = tieBlocks(known, this.today, 24).map(({ kind }) => kind);
    return [...ties, ...authorisationBlocks(facts, VERSION, this.today)];
  }

  /** Refuses an assessor against whom something stands that no second assessor from elsewhere mitigates (rule 1). */
  assertAssessor(who: string, second: string | null, candidate: CandidateName): void {
    const blocks = this.blocksOf(who, candidate);
    if (blocks.length === 0) return;
    const fit = second !== null && second !== who && this.blocksOf(second, candidate).length === 0;
    if (!canMitigate(blocks) || !fit)
      throw new DomainError('assessment_session.application_not_ready', { fullName: '' });
  }

  /** What binds somebody to a candidate when a panel is convened or an appeal is heard (rule 2). */
  tiesOf(who: string, candidate: CandidateName): KnownTie[] {
    const known = this.ties.filter((tie) => tie.who === who && tie.candidate === candidate);
    const files = this.files.get(candidate) ?? [];
    const assessed = files.some(({ candidacy }) => candidacy?.assessor === who || candidacy?.second === who);
    const decided = files.some(({ decisions }) => decisions.some(({ members }) => members.includes(who)));
    return [
      ...known.flatMap(({ kind }) => (kind === 'relative' ? ['related' as const] : [])),
      ...known.flatMap(({ kind }) => (kind === 'taught' ? ['trained' as const] : [])),
      ...(assessed ? ['assessed' as const] : []),
      ...(decided ? ['decided' as const] : []),
    ].map((tie) => ({ candidate, tie }));
  }

  /** How many candidates an assessor has on a day. */
  loadOn(day: string, who: string): number {
    const all = [...this.files.values()].flat();
    return all.filter(({ candidacy }) => candidacy?.on === day && candidacy.assessor === who).length;
  }
}

const tieOf = ({ kind, on }: StagedTie): Tie => {
  if (kind === 'taught') return { kind, on, cohortTitle: 'Angkatan' };
  return kind === 'mentored' ? { kind, on, cooperativeName: 'Koperasi' } : { kind };
};
