import { emptyApplicationForm, type SchemeChoice } from '@kompeten/domain';
import { newId } from '../clock.ts';
import type { Tx } from '../database/transactions.ts';
import { ApplicationRepository } from '../features/applications/application.repository.ts';
import { AssessmentSessionRepository } from '../features/assessment-sessions/assessment-session.repository.ts';
import { CandidacyRepository } from '../features/assessment-sessions/candidacy.repository.ts';
import { RecommendationRepository } from '../features/judgements/recommendation.repository.ts';
import { PeopleService } from '../features/people/people.service.ts';
import { SchemesService } from '../features/schemes/schemes.service.ts';
import { schemeVersion } from './demo-schemes.ts';
import type { Story } from './story.ts';

const voucher = { kind: 'none', reason: 'Data contoh tanpa dokumen' } as const;

/** An assessment that was decided: whom it was about, when, and who of them is not yet competent. */
export interface Sitting {
  title: string;
  names: readonly string[];
  /** How many days from today it was held and decided. */
  held: number;
  decided: number;
  notYet: number | null;
  /** The NIK of everybody, where there is one; BNSP numbers nobody without. */
  nik?: string;
}

/** Who was assessed, in the order of the names. */
export interface Seated {
  sessionId: string;
  personIds: string[];
  candidacyIds: string[];
}

/** Seats everybody of an assessment, each recommended already. */
export async function seatAll(story: Story, tx: Tx, sitting: Sitting): Promise<Seated> {
  const schemeVersionId = await schemeVersion(story, 'CONTOH-SK-02', '2024');
  const scheme = await story.the(SchemesService).getVersion(schemeVersionId);
  const assessor = story.assessor('zubaedah');
  const body = { bodyId: story.body('nusantara').id, schemeVersionId };
  const seated: Seated = { sessionId: newId(), personIds: [], candidacyIds: [] };
  const sessions = AssessmentSessionRepository.in(tx);
  const { held, title } = sitting;
  const times = { startsAt: story.instant(held, '08:00'), endsAt: story.instant(held, '15:00') };
  const session = { id: seated.sessionId, ...body, ...times, siteId: story.site('ad_hoc').id, title };
  await sessions.insert({ ...session, status: 'closed', demo: true, version: 1 });
  await sessions.staff(seated.sessionId, [assessor.id], []);
  for (const [place, fullName] of sitting.names.entries()) {
    await seat(story, tx, scheme, seated, { fullName, nik: sitting.nik, isNotYet: place === sitting.notYet });
  }
  return seated;
}

async function seat(
  story: Story,
  tx: Tx,
  scheme: SchemeChoice,
  seated: Seated,
  { fullName, nik, isNotYet }: { fullName: string; nik: string | undefined; isNotYet: boolean },
): Promise<void> {
  const identity = nik === undefined ? voucher : { kind: 'nik' as const, value: nik };
  const person = { fullName, identity, birthDate: '1987' };
  const { personId } = await story.the(PeopleService).foundOrEntered(tx, person, { byName: null });
  const [applicationId, id, applications] = [newId(), newId(), ApplicationRepository.in(tx)];
  const [bodyId, assessorId] = [story.body('nusantara').id, story.assessor('zubaedah').id];
  const number = await applications.nextNumber(bodyId);
  await applications.insert({
    ...{ id: applicationId, bodyId, schemeId: scheme.schemeId, schemeVersionId: scheme.id, number, personId },
    ...{ purpose: 'certification', status: 'scheduled', form: emptyApplicationForm, checks: [], warnings: [] },
    ...{ unitCodes: scheme.units.map(({ code }) => code), missingUnits: [], assessorId, createdAt: tx.at },
    ...{ submittedAt: tx.at, enteredBy: 'staff', demo: true, version: 1 },
  });
  const seating = { id, sessionId: seated.sessionId, applicationId, personId, assessorId, version: 1 };
  await CandidacyRepository.in(tx).insert({ ...seating, status: 'reported' });
  await recommend(story, tx, id, scheme.units, isNotYet);
  seated.personIds.push(personId);
  seated.candidacyIds.push(id);
}

async function recommend(
  story: Story,
  tx: Tx,
  candidacyId: string,
  units: readonly { code: string; title: string }[],
  isNotYet: boolean,
): Promise<void> {
  const last = units.length - 1;
  const judged = units.map(({ code, title }, index) => ({
    ...{ unitCode: code, title, judgement: isNotYet && index === last ? ('BK' as const) : ('K' as const), missing: [] },
  }));
  const step = { unitCode: units[last]?.code ?? '', text: 'Latih lagi menyusun bukti unit ini bersama pendamping.' };
  await RecommendationRepository.in(tx).insert({
    ...{ id: newId(), candidacyId, outcome: isNotYet ? 'not_yet_competent' : 'competent', note: null, units: judged },
    ...{ nextSteps: isNotYet ? [step] : [], supersedesId: null, reason: null, madeAt: tx.at },
    ...{ byId: story.actor('assessor').accountId, byName: 'Siti Zubaedah' },
  });
}
