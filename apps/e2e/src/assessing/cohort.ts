import { contract } from '@kompeten/contract';
import type { AssessmentSession } from '@kompeten/domain';
import { type Newcomer, newcomers } from '../newcomers.ts';
import { accept, enterAtDesk, forEach, prepare } from './applicants.ts';
import { assess, type Seat, scheduleToday } from './day.ts';
import type { WorkingAssessor, WorkingBody } from './staff.ts';

/** An application with which an assessor goes on. */
export interface Prepared extends Seat {
  person: Newcomer;
}

/** Brings so many people from the desk to where they can be scheduled, the assessors taking turns. */
export function applyAtDesk(body: WorkingBody, count: number): Promise<Prepared[]> {
  return forEach(newcomers(count), (person, at) => applyFor(body, person, turnOf(body, at)));
}

/** Brings one person from the desk to where they can be scheduled. */
export async function applyFor(body: WorkingBody, person: Newcomer, assessor: WorkingAssessor): Promise<Prepared> {
  const { assessorId } = assessor;
  const accepted = await accept(body, await enterAtDesk(body, person), assessorId);
  const { id: applicationId } = await prepare(body, accepted, assessor);
  return { person, applicationId, assessorId };
}

/** The assessor whose turn it is. */
export function turnOf({ assessors }: WorkingBody, at: number): WorkingAssessor {
  const assessor = assessors[at % assessors.length];
  if (!assessor) throw new Error('Nobody assesses here');
  return assessor;
}

/** Schedules everybody today, assesses each to the recommendation, and reports; whoever is named is not yet competent in a unit. */
export async function assessAll(
  body: WorkingBody,
  title: string,
  seats: readonly Seat[],
  notYet: ReadonlyMap<string, string>,
  hours?: readonly [number, number],
): Promise<AssessmentSession> {
  const session = await scheduleToday(body, title, seats, hours);
  const assessorOf = (id: string) => body.assessors.find(({ assessorId }) => assessorId === id) ?? turnOf(body, 0);
  await forEach(session.candidacies, (one) =>
    assess(assessorOf(one.assessorId), one, notYet.get(one.applicationId) ?? null),
  );
  const report = { process: 'Lancar', objections: '-', suggestions: '-' };
  const here = new Set(session.candidacies.map(({ assessorId }) => assessorId));
  for (const { assessorId, colleague } of body.assessors) {
    if (!here.has(assessorId)) continue;
    await colleague.call(contract.reportAssessmentSession, { params: { sessionId: session.id }, body: report });
  }
  return session;
}
