import { contract } from '@kompeten/contract';
import type { Certificate } from '@kompeten/domain';
import { arrange, type Course } from './course.ts';
import { waitForBatch } from './rehearsal/progress.ts';

/** A cohort whose people all have their training certificates. */
export interface IssuedCourse extends Course {
  /** In the order of the people. */
  readonly certificates: readonly Certificate[];
}

/** Arranges a cohort in which everybody passed, and issues their certificates by two people. */
export async function issue(title: string, count: number): Promise<IssuedCourse> {
  return issueFor(await arrange({ title, people: count, until: 'completed' }));
}

/** Issues the certificates of a completed cohort by two people. */
export async function issueFor(course: Course): Promise<IssuedCourse> {
  const { manager, head, cohort, people } = course;
  const params = { cohortId: cohort.id };
  const { batchId } = await manager.call(contract.requestIssuance, { params, body: { kind: 'training' } });
  await head.call(contract.approveIssuance, { params: { batchId }, body: undefined });
  await waitForBatch(head, batchId);
  const { items } = await manager.call(contract.listCertificates, { query: { ...params, limit: 200 } });
  const certificates = people.flatMap(({ id }) => items.filter(({ enrolmentId }) => enrolmentId === id));
  if (certificates.length !== people.length)
    throw new Error(`Only ${certificates.length} of ${people.length} were issued.`);
  return { ...course, certificates };
}

/** Revokes a certificate by two people. */
export async function revoke({ manager, head }: Course, certificateId: string): Promise<void> {
  const body = { reason: 'issued_in_error' as const, note: 'Salah orang' };
  const { requestId } = await manager.call(contract.requestRevocation, { params: { certificateId }, body });
  await head.call(contract.approveCertificateRequest, { params: { requestId } });
}

/** Replaces a certificate by one with another name, by two people. */
export async function correctName({ manager, head }: Course, certificateId: string, holderName: string): Promise<void> {
  const body = { reason: 'name_correction' as const, note: 'Sesuai KTP', holderName };
  const { requestId } = await manager.call(contract.requestReplacement, { params: { certificateId }, body });
  await head.call(contract.approveCertificateRequest, { params: { requestId } });
}
