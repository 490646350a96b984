import { appeals, breaches, checkIns, decisions, examSeats, myCandidacies } from '@kompeten/contract';
import type { MyBreachNotice, MyCandidacy, MyExam, MyTraining } from '@kompeten/domain';
import { api } from '../../lib/api.ts';
import { type Settled, settled } from '../../lib/call.ts';
import { type Decided, isSome } from './decided.ts';

/** What somebody is in now. It stands above the certificates and comes with them: nothing moves under a thumb. */
export interface Ongoing {
  exams: Settled<readonly MyExam[]>;
  trainings: Settled<readonly MyTraining[]>;
  candidacies: Settled<readonly MyCandidacy[]>;
  decided: Settled<Decided>;
  /** Breaches of personal data that concern the person. */
  breached: Settled<readonly MyBreachNotice[]>;
}

/** Asks for each part of it. */
export const askFor = {
  exams: async (): Promise<readonly MyExam[]> => (await api.call(examSeats.listMyExams, {})).items,
  trainings: async (): Promise<readonly MyTraining[]> => (await api.call(checkIns.listMyTrainings, {})).items,
  candidacies: async (): Promise<readonly MyCandidacy[]> => (await api.call(myCandidacies.listMyCandidacies, {})).items,
  breached: async (): Promise<readonly MyBreachNotice[]> => (await api.call(breaches.listMyBreachNotices, {})).items,
  decided: async (): Promise<Decided> => {
    const [{ items: decided }, { items, open }] = await Promise.all([
      api.call(decisions.listMyDecisions, {}),
      api.call(appeals.listMyAppeals, {}),
    ]);
    return { decided, items, open };
  },
};

/** Few have an assessment: the page of one comes with the first. */
export const candidaciesPage = () => import('./my-candidacies.tsx');
export const decisionsPage = () => import('./my-decisions.tsx');
export const breachesPage = () => import('./my-breach-notices.tsx');

/** Asks for all of it at once; what does not come is told in its place, and keeps nothing else away. */
export async function ongoing(): Promise<Ongoing> {
  const [exams, trainings, candidacies, decided, breached] = await Promise.all([
    settled(askFor.exams()),
    settled(askFor.trainings()),
    settled(askFor.candidacies()),
    settled(askFor.decided()),
    settled(askFor.breached()),
  ]);
  const pages = [
    ...(candidacies.kind === 'done' && candidacies.answer.length > 0 ? [candidaciesPage()] : []),
    ...(decided.kind === 'done' && isSome(decided.answer) ? [decisionsPage()] : []),
    ...(breached.kind === 'done' && breached.answer.length > 0 ? [breachesPage()] : []),
  ];
  // A page that does not come now is asked for again, and missed aloud, when it is drawn.
  await Promise.allSettled(pages);
  return { exams, trainings, candidacies, decided, breached };
}
