import { contract } from '@kompeten/contract';
import type { Colleague } from '../office.ts';

/** Makes sure that a colleague is an instructor of the manager's centre, qualified for units and in method; answers the instructor's id. */
export async function qualify(manager: Colleague, colleague: Colleague, unitCodes: string[]): Promise<string> {
  const { items } = await manager.call(contract.listInstructors, { query: { limit: 200 } });
  const email = colleague.user.email;
  const known = items.find((instructor) => instructor.email === email);
  const body = { centreId: manager.centreId, fullName: colleague.user.fullName, email };
  const { id } = known ?? (await manager.call(contract.createInstructor, { body }));
  for (const kind of ['technical', 'methodology'] as const) {
    const codes = kind === 'technical' ? unitCodes : [];
    const qualification = { kind, title: 'Kualifikasi gladi', unitCodes: codes, validFrom: '2020-01-01' };
    await manager.call(contract.addQualification, { params: { instructorId: id }, body: qualification });
  }
  return id;
}
