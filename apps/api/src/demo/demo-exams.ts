import { emptyApplicationForm, type SchemeChoice } from '@kompeten/domain';
import { newId } from '../clock.ts';
import type { Tx } from '../database/transactions.ts';
import { ApplicationRepository } from '../features/applications/application.repository.ts';
import { AssessmentSessionRepository } from '../features/assessment-sessions/assessment-session.repository.ts';
import { CandidacyRepository } from '../features/assessment-sessions/candidacy.repository.ts';
import { ExamSittingsService } from '../features/exams/exam-sittings.service.ts';
import { AdjustmentsService } from '../features/judgements/adjustments.service.ts';
import { PeopleService } from '../features/people/people.service.ts';
import { SchemesService } from '../features/schemes/schemes.service.ts';
import { instrumentSets } from './demo-instruments.ts';
import { schemeVersion } from './demo-schemes.ts';
import type { Story } from './story.ts';

const candidates = ['Maria Goreti Bano', 'Suparman', 'Ni Luh Ayu Sukerti', 'Andi Baso Makkulau'];

/** A ready set of instruments for each scheme, and a written test that is open today. */
export async function tellExams(story: Story): Promise<void> {
  const { id: bodyId } = story.body('nusantara');
  const manager = story.actor('certification.manager');
  const sets = await instrumentSets(story, bodyId, manager);
  const version = await schemeVersion(story, 'CONTOH-SK-02', '2024');
  const scheme = await story.the(SchemesService).getVersion(version);
  const sessionId = await story.at(-3, '09:00', (tx) => sessionOf(story, tx, scheme));
  await story.at(-3, '10:00', (tx) => adjustFor(story, tx, sessionId));
  await story.at(-2, '09:00', async () => {
    const given = { sessionId, setId: sets.get('cluster') ?? '', title: 'Ujian tertulis Prinsip Dasar (CONTOH)' };
    const service = story.the(ExamSittingsService);
    const { sitting } = await service.prepare({ ...given, forms: 2, graceSeconds: 300 }, manager);
    await service.step(sitting.id, { event: 'open', version: sitting.version }, manager);
  });
}

/** The last of the candidates reads slowly: more time for the written test, recorded before it is prepared (AK.07). */
async function adjustFor(story: Story, tx: Tx, sessionId: string): Promise<void> {
  const last = (await CandidacyRepository.in(tx).ofSession(sessionId)).at(-1);
  const given = { causes: ['reading' as const], adjustment: 'Soal dibacakan penyelia', extraMinutes: 20 };
  if (last) await story.the(AdjustmentsService).record(last.id, given, story.actor('assessor'));
}

/** A session of today whose candidates have signed their agreements. */
async function sessionOf(story: Story, tx: Tx, scheme: SchemeChoice): Promise<string> {
  const { id: bodyId } = story.body('nusantara');
  const assessorId = story.assessor('zubaedah').id;
  const sessions = AssessmentSessionRepository.in(tx);
  const id = newId();
  await sessions.insert({
    ...{ id, bodyId, schemeVersionId: scheme.id, siteId: story.site('permanent').id, status: 'running', version: 1 },
    ...{ title: 'Uji kompetensi Prinsip Dasar Kopdes (CONTOH)', demo: true },
    ...{ startsAt: story.instant(0, '08:00'), endsAt: story.instant(0, '17:00') },
  });
  await sessions.staff(id, [assessorId], [story.actor('invigilator').accountId]);
  for (const fullName of candidates) {
    const identity = { kind: 'none', reason: 'Data contoh tanpa dokumen' } as const;
    const person = { fullName, identity, birthDate: '1991' };
    const { personId } = await story.the(PeopleService).foundOrEntered(tx, person, { byName: null });
    const applications = ApplicationRepository.in(tx);
    const applicationId = newId();
    await applications.insert({
      ...{ id: applicationId, bodyId, schemeId: scheme.schemeId, schemeVersionId: scheme.id, personId },
      ...{ number: await applications.nextNumber(bodyId), purpose: 'certification', status: 'scheduled' },
      ...{ form: emptyApplicationForm, checks: [], warnings: [], missingUnits: [], enteredBy: 'staff' },
      ...{ unitCodes: scheme.units.map(({ code }) => code), assessorId, createdAt: tx.at, submittedAt: tx.at },
      ...{ demo: true, version: 1 },
    });
    const seat = { id: newId(), sessionId: id, applicationId, personId, assessorId };
    await CandidacyRepository.in(tx).insert({ ...seat, status: 'agreed', version: 1 });
  }
  return id;
}
