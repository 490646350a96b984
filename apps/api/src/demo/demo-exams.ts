import { emptyApplicationForm, type SchemeChoice } from '@kompeten/domain';
import { newId } from '../clock.ts';
import type { Tx } from '../database/transactions.ts';
import { ApplicationRepository } from '../features/applications/application.repository.ts';
import { AssessmentSessionRepository } from '../features/assessment-sessions/assessment-session.repository.ts';
import { CandidacyRepository } from '../features/assessment-sessions/candidacy.repository.ts';
import { ExamSittingsService } from '../features/exams/exam-sittings.service.ts';
import { PeopleService } from '../features/people/people.service.ts';
import { SchemesService } from '../features/schemes/schemes.service.ts';
import { castAccount } from './demo-accounts.ts';
import { instrumentSets } from './demo-instruments.ts';
import { schemeVersion } from './demo-schemes.ts';
import type { Story } from './story.ts';

const candidates = ['Maria Goreti Bano', 'Suparman', 'Ni Luh Ayu Sukerti', 'Andi Baso Makkulau'];

/** A ready set of instruments for each scheme, and a written test that is open today. */
export async function tellExams(story: Story): Promise<void> {
  const { id: bodyId } = story.body('nusantara');
  const manager = story.actor('certification.manager');
  const sets = await instrumentSets(story, bodyId, manager);
  const startsOn = story.day(-60);
  await story.at(-60, '11:00', () =>
    castAccount(story, 'invigilator', 'Fransiska Bria', [
      { role: 'invigilator', certificationBodyId: bodyId, startsOn },
    ]),
  );
  const version = await schemeVersion(story, 'CONTOH-SK-02', '2024');
  const scheme = await story.the(SchemesService).getVersion(version);
  const sessionId = await story.at(-3, '09:00', (tx) => sessionOf(story, tx, scheme));
  await story.at(-2, '09:00', async () => {
    const given = { sessionId, setId: sets.get('cluster') ?? '', title: 'Ujian tertulis Prinsip Dasar (CONTOH)' };
    const service = story.the(ExamSittingsService);
    const { sitting } = await service.prepare({ ...given, forms: 2, graceSeconds: 300 }, manager);
    await service.step(sitting.id, { event: 'open', version: sitting.version }, manager);
  });
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
    const { personId } = await story.the(PeopleService).foundOrEntered(tx, person);
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
