import { moveApplication } from '../../applications/application.rules.ts';
import { dayAfterDays } from '../../kernel/days.ts';
import { DomainError } from '../../kernel/domain-error.ts';
import { decisionInForce } from '../decision.rules.ts';
import type { StagedFile } from './certification.ts';
import type { CandidateName, CertifyingAct } from './certifying-acts.ts';
import { appeal, hear, isHeard } from './certifying-appeals.ts';
import { CertifyingBody } from './certifying-body.ts';
import { conclude, convene, openDecision, publish, vote } from './certifying-decisions.ts';
import { certify, suspend } from './certifying-documents.ts';
import { apply, assess, plan, recordAdjustment, schedule, submit } from './certifying-steps.ts';

/** Plays a history; what a rule refuses changes nothing. `after` looks at the body after each act. */
export function play(acts: readonly CertifyingAct[], after: (body: CertifyingBody) => void): CertifyingBody {
  const body = new CertifyingBody();
  for (const act of acts) {
    try {
      perform(body, act);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
    after(body);
  }
  return body;
}

function perform(body: CertifyingBody, act: CertifyingAct): void {
  if (act.do === 'tie') {
    const on = dayAfterDays(body.today, -act.daysAgo);
    body.ties.push({ who: act.who, candidate: act.candidate, kind: act.kind, on });
  } else if (act.do === 'wait') body.wait(act.days);
  else if (act.do === 'licence') change(body, act.change);
  else if (act.do === 'apply') apply(body, act.candidate);
  else if (act.do === 'next') step(body, act.candidate, act);
  else disturb(body, act);
}

function change(body: CertifyingBody, what: 'ends' | 'lifted'): void {
  const until = dayAfterDays(body.today, what === 'ends' ? -1 : 400);
  if (what === 'ends') body.licence = { ...body.licence, validUntil: until, lift: null };
  else body.licence = { ...body.licence, lift: { until } };
}

function disturb(
  body: CertifyingBody,
  act: Exclude<CertifyingAct, { do: 'tie' | 'wait' | 'licence' | 'apply' | 'next' }>,
) {
  const file = body.file(act.candidate);
  if (!file) return;
  if (act.do === 'edit') submit(file, 6);
  else if (act.do === 'appeal') appeal(body, file);
  else if (act.do === 'adjust') recordAdjustment(file, act.reason ? 'Baru diketahui' : null);
  else if (act.do === 'vote') vote(body, file, act.candidate, act.who, act.who);
  else if (act.do === 'conclude') conclude(body, file, act.candidate);
  else if (act.do === 'publish') publish(body, file, act.candidate);
  else suspend(body, file);
}

type Said = Pick<Extract<CertifyingAct, { do: 'next' }>, 'variant' | 'who'>;

/** What usually comes next for a candidate. */
function step(body: CertifyingBody, candidate: CandidateName, said: Said): void {
  const { variant, who } = said;
  const file = body.file(candidate);
  if (!file) apply(body, candidate);
  else if (file.status === 'draft') submit(file, variant);
  else if (file.status === 'submitted') file.status = moveApplication(file.status, 'accept');
  else if (file.status === 'accepted') plan(file, variant);
  else if (file.status === 'continued') schedule(body, file, candidate, who);
  else if (!file.candidacy?.recommended) assess(body, file, candidate, said);
  else if (variant > 11 && isHeard(file)) hear(body, file, candidate, who);
  else decide(body, file, candidate, said);
}

function decide(body: CertifyingBody, file: StagedFile, candidate: CandidateName, { variant, who }: Said): void {
  const open = openDecision(file);
  const inForce = decisionInForce(file.decisions);
  if (open?.panel === 'concluded') publish(body, file, candidate);
  else if (open?.status === 'quorate' && variant % 3 === 0) conclude(body, file, candidate);
  else if (open) vote(body, file, candidate, variant, who);
  else if (inForce?.outcome === 'competent') certify(body, file, variant, who);
  else if (inForce && variant < 3) apply(body, candidate);
  else convene(body, file, candidate, who);
}
