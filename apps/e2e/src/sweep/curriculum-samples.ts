import { contract } from '@kompeten/contract';
import type { Colleague } from '../office.ts';
import { first } from './first.ts';

const query = { limit: 200 };

/** The centre's curricula, to be had by their status. */
export async function curriculaOf(head: Colleague) {
  const { items } = await head.call(contract.listCurricula, { query });
  const own = items.filter(({ centreId }) => centreId === head.centreId);
  return (status: string) =>
    first(
      own.filter((curriculum) => curriculum.status === status),
      `${status} curriculum`,
    ).id;
}

/** The pages of a programme that has two editions. */
export async function editionsOf(head: Colleague) {
  const { items } = await head.call(contract.listCurricula, { query });
  const second = first(
    items.filter(({ previousId, centreId }) => previousId !== null && centreId === head.centreId),
    'second edition',
  );
  const { programmeId, id: curriculumId, previousId } = second;
  return {
    'programmes/$programmeId': { programmeId },
    'programmes/$programmeId/top-up/$curriculumId': { programmeId, curriculumId },
    'curricula/$curriculumId/comparison/$otherId': { curriculumId, otherId: previousId ?? '' },
  };
}

/** A standard and a scheme of the demo story. */
export async function referenceSamples(head: Colleague) {
  const standards = await head.call(contract.listStandards, { query });
  const schemes = await head.call(contract.listSchemes, { query });
  return { standardId: first(standards.items, 'standard').id, schemeId: first(schemes.items, 'scheme').id };
}
