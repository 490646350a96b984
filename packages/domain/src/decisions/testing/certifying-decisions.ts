import { overturnsRecommendation } from '../../appeals/appeal.rules.ts';
import { scheme } from '../../judgements/testing/acts.ts';
import { decisionBlockers, decisionInForce, isHeldBack, moveDecision, movePanel } from '../decision.rules.ts';
import { eventOfOutcome } from '../decision-status.ts';
import { assertImpartial } from '../impartiality.rules.ts';
import { assertMeetingDay, assertPanel } from '../panel.rules.ts';
import { assertVote, outcomeOfVotes, reasonsOfVotes, unitsDecided, unitsNotYet } from '../vote.rules.ts';
import type { StagedDecision, StagedFile, StagedVote } from './certification.ts';
import { type CandidateName, members } from './certifying-acts.ts';
import { isHolding, notYet, release } from './certifying-appeals.ts';
import { type CertifyingBody, QUORUM } from './certifying-body.ts';

/** The decision about which a panel has not published yet. */
export const openDecision = ({ decisions }: StagedFile) => decisions.find(({ panel }) => panel !== 'published');

/** Convenes a panel of two or three about one candidate (rules 2 and 8). */
export function convene(body: CertifyingBody, file: StagedFile, candidate: CandidateName, who: number): void {
  const chosen = members.filter((_, at) => (who + at) % 4 !== 0).slice(0, who === 11 ? 1 : 3);
  const { candidacy } = file;
  const inForce = decisionInForce(file.decisions);
  const taken = inForce !== null && !(inForce.outcome === 'deferred' && !inForce.appealed);
  const presented = { fullName: candidate, recommended: Boolean(candidacy?.recommended), onPanel: taken };
  assertPanel(chosen.length, QUORUM, [presented]);
  for (const one of chosen) assertImpartial(one, body.tiesOf(one, candidate));
  const meetsOn = who % 5 === 0 ? '2026-01-01' : body.today;
  assertMeetingDay(meetsOn, [candidacy?.on ?? '']);
  const recommended = structuredClone(candidacy?.recommended ?? { outcome: 'not_yet_competent', units: [] });
  file.decisions.push({
    ...{ id: `${candidate} ${body.files.get(candidate)?.length} ${file.decisions.length}`, panel: 'convened' },
    ...{ members: chosen, ties: [...body.ties], recommended, votes: [], status: 'pending', outcome: null, units: [] },
    ...{ reason: null, meetsOn, licensedUntil: '', publishedOn: null, appealed: false },
    supersedesId: inForce?.id ?? null,
  } as StagedDecision);
}

/** One member votes, now and then otherwise than recommended, and now and then without saying why (rules 10 and 12). */
export function vote(
  body: CertifyingBody,
  file: StagedFile,
  candidate: CandidateName,
  variant: number,
  who: number,
): void {
  const decision = openDecision(file);
  const voter = decision?.members[who % 3];
  if (decision?.panel !== 'convened' || voter === undefined) return;
  assertImpartial(
    voter,
    body.tiesOf(voter, candidate).filter(({ tie }) => tie !== 'decided'),
  );
  const { recommended } = decision;
  const cast = variant < 14 ? agreeing(recommended, voter) : differing(recommended, voter, variant);
  assertVote(candidate, cast, recommended, scheme);
  decision.votes = [...decision.votes.filter((one) => one.who !== voter), cast];
  if (decision.status === 'pending' && decision.votes.length >= QUORUM) {
    decision.status = moveDecision(candidate, decision.status, 'reach_quorum');
  }
}

const agreeing = (recommended: StagedDecision['recommended'], who: string): StagedVote => ({
  ...{ who, outcome: recommended.outcome, reason: null },
  notYet: recommended.outcome === 'competent' ? [] : notYet(unitsNotYet(recommended, scheme)),
});

function differing({ outcome }: StagedDecision['recommended'], who: string, variant: number): StagedVote {
  const reason = variant % 2 === 0 ? null : 'Bukti berkata lain';
  if (variant > 17) return { who, outcome: 'deferred', notYet: [], reason };
  if (outcome === 'not_yet_competent') return { who, outcome: 'competent', notYet: [], reason };
  const named = variant === 14 ? [] : [variant === 15 ? 'U.3' : 'U.1'];
  return { who, outcome: 'not_yet_competent', notYet: notYet(named), reason };
}

/** Concludes a panel (rules 2, 4 and 8). */
export function conclude(body: CertifyingBody, file: StagedFile, candidate: CandidateName): void {
  const decision = openDecision(file);
  if (!decision) return;
  const panel = movePanel(decision.panel, 'conclude');
  body.assertLicensed(decision.meetsOn);
  const { votes, recommended } = decision;
  if (decisionBlockers({ votes: votes.length, quorum: QUORUM, appealOpen: isHolding(file) }).length > 0) return;
  const outcome = outcomeOfVotes(votes);
  decision.status = moveDecision(candidate, decision.status, eventOfOutcome[outcome]);
  Object.assign(decision, { panel, outcome, units: unitsDecided(votes, recommended), reason: reasonsOfVotes(votes) });
  decision.licensedUntil = body.licensedUntil();
}

/** Publishes what was decided; whoever appeals against the recommendation is held back (rule 8). */
export function publish(body: CertifyingBody, file: StagedFile, candidate: CandidateName): void {
  const decision = openDecision(file);
  if (decision?.panel !== 'concluded') return;
  const upheldSince = file.appeals.some(overturnsRecommendation);
  if (isHeldBack({ appealOpen: isHolding(file), upheldSince })) {
    file.decisions.splice(file.decisions.indexOf(decision), 1);
    return;
  }
  decision.panel = movePanel(decision.panel, 'publish');
  release(body, decision, candidate);
}
