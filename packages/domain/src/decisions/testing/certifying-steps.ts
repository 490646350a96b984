import {
  applicationGaps,
  assertComplete,
  assertEditable,
  moveApplication,
} from '../../applications/application.rules.ts';
import { emptyApplicationForm } from '../../applications/assessment-application.ts';
import { type EarlierApplication, purposeOf } from '../../applications/purpose.rules.ts';
import { assertPlan, proposedPlan } from '../../applications/self-assessment.rules.ts';
import { adjust } from '../../judgements/adjustment.rules.ts';
import { refs, units } from '../../judgements/testing/acts.ts';
import { DayOfAssessment } from '../../judgements/testing/day.ts';
import { DomainError } from '../../kernel/domain-error.ts';
import { closingOf } from '../closing.rules.ts';
import { decisionInForce } from '../decision.rules.ts';
import { newFile, type StagedFile } from './certification.ts';
import { assessors, type CandidateName } from './certifying-acts.ts';
import { askedOf, previousOf, recommendedOf } from './certifying-again.ts';
import { type CertifyingBody, MOST_A_DAY, VERSION } from './certifying-body.ts';

const files = ['identity', 'photo'].map((kind) => ({ kind: kind as 'photo', requirement: null, checked: null }));
const toAssess = units.map(({ code, title, criteria }) => ({
  ...{ code, title },
  elements: [{ number: 1, title: 'Elemen', criteria: criteria.map(({ number, text }) => ({ number, text })) }],
}));

/** The form as it would be submitted. */
const formOf = ({ cooperative, role }: StagedFile) => ({
  ...emptyApplicationForm,
  ...{ phone: '0812', electives: ['U.2', 'U.3'] },
  ...{ cooperativeId: cooperative ? 'koperasi' : null, cooperativeRole: role },
});

/** Opens an application: what it is for follows from what came before (rules 12 and 16). */
export function apply(body: CertifyingBody, candidate: CandidateName): void {
  const earlier = (body.files.get(candidate) ?? []).map(earlierOf);
  const terms = { bodyId: 'lsp', schemeVersionId: VERSION, renewalOpensMonths: 30, reassessmentDays: 180 };
  body.assertLicensed(body.today);
  const { purpose, onlyUnits } = purposeOf(earlier, terms, body.today);
  body.files.set(candidate, [...(body.files.get(candidate) ?? []), newFile(purpose, onlyUnits)]);
}

function earlierOf(file: StagedFile): EarlierApplication {
  const last = decisionInForce(file.decisions);
  const { meetsOn: decidedOn = '', units: decided = [], outcome = null, appealed = false } = last ?? {};
  const facts = { decidedOn, validityMonths: 36, licensed: true, appealed, units: decided };
  const closing = outcome === null ? null : closingOf({ ...facts, outcome });
  return {
    ...{ number: 'APL', bodyId: 'lsp', status: file.status, schemeVersionId: VERSION, candidacyId: 'c' },
    ...{ closedAt: closing && decidedOn, outcome: closing?.outcome ?? null, decidedOn: closing?.decidedOn ?? null },
    ...{ validUntil: closing?.validUntil ?? null, missingUnits: closing?.missingUnits ?? [] },
  };
}

/** Submits; what is said then is frozen (rules 9 and 19). */
export function submit(file: StagedFile, variant: number): void {
  assertEditable(file.status);
  file.cooperative = variant % 2 === 0;
  file.role = variant < 4 ? null : 'chair';
  const scheme = { units, groups: [{ title: 'Pilihan', choose: 1 }], requirements: [], guardianNeeded: false };
  assertComplete(formOf(file), files, scheme);
  if (applicationGaps(formOf(file), files, scheme).length > 0) throw new Error('Complete with gaps');
  file.status = moveApplication(file.status, 'submit');
  file.submitted = JSON.stringify(formOf(file));
}

/** Plans the assessment and goes on; one variant leaves a criterion without a method (rule 6). */
export function plan(file: StagedFile, variant: number): void {
  const whole = proposedPlan(toAssess);
  const planned = variant < 4 ? whole.slice(1) : whole;
  assertPlan(planned, toAssess, true);
  file.plan = planned;
  file.status = moveApplication(moveApplication(file.status, 'self_assess'), 'continue');
}

/** Schedules for today (rules 1, 3, 4 and 11). */
export function schedule(body: CertifyingBody, file: StagedFile, candidate: CandidateName, who: number): void {
  const assessor = assessors[who % 2] ?? '';
  const second = who % 3 === 0 ? 'assessor.elsewhere' : null;
  const status = moveApplication(file.status, 'schedule');
  body.assertLicensed(body.today);
  body.assertAssessor(assessor, second, candidate);
  if (body.loadOn(body.today, assessor) >= MOST_A_DAY) {
    throw new DomainError('assessment_session.not_found');
  }
  const ties = body.ties.filter((tie) => tie.candidate === candidate);
  const day = new DayOfAssessment(askedOf(body, file, candidate));
  file.status = status;
  file.candidacy = {
    ...{ on: body.today, assessor, second, ties, licensedUntil: body.licensedUntil(), day },
    ...{ signedBefore: false, adjustments: [], recommended: null },
  };
}

/** Records an adjustment: before the start, or with the reason why only now (rule 23). */
export function recordAdjustment({ candidacy }: StagedFile, reason: string | null): void {
  if (!candidacy) return;
  const { beforeStart } = adjust(candidacy.day.status, { reason });
  const begun = candidacy.day.stored.length > 0;
  candidacy.adjustments.push({ beforeStart, reason, begun });
}

/** Takes the next step of a day of assessment; now and then a unit is left unjudged. */
export function assess(body: CertifyingBody, file: StagedFile, candidate: CandidateName, said: Said): void {
  const { candidacy } = file;
  const { variant, who } = said;
  if (!candidacy) return;
  const { day } = candidacy;
  if (day.status === 'scheduled' && variant > 2) {
    day.act({ do: 'sign', by: 'assessor' });
    day.act({ do: 'sign', by: 'candidate' });
    day.act({ do: 'start' });
    return;
  }
  const judgement = (at: number) => (variant > 8 && (who + at) % 3 === 0 ? ('BK' as const) : ('K' as const));
  const left = variant % 5 === 4 ? `U.${(who % 3) + 1}` : null;
  const asked = refs.filter((about) => day.asked.units.some(({ code }) => about.startsWith(code)));
  for (const [at, about] of asked.entries()) {
    if (left === null || !about.startsWith(left))
      day.act({ do: 'judge', hand: 0, ref: about, judgement: judgement(at) });
  }
  day.act({ do: 'send', hand: 0, twice: false });
  day.act({ do: 'evidence', refs: [...refs], kind: 'direct', valid: variant > 3 });
  day.act({ do: 'record' });
  day.act({ do: 'recommend', outcome: 'competent', told: [] });
  day.act({ do: 'recommend', outcome: 'not_yet_competent', told: variant === 19 ? [] : ['U.1', 'U.2', 'U.3'] });
  const earlier = previousOf(body, file, candidate);
  if (day.recommended !== null) candidacy.recommended ??= recommendedOf(day, earlier?.units ?? null);
}

type Said = { variant: number; who: number };
