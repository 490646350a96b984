import type { SelectionPlan } from '@kompeten/domain';

/** Rows for criteria on the form; whoever needs more divides what they ask. */
const ROWS = 5;

/** A plan as it is being typed; everything is text or a number until it is checked. */
export interface TypedPlan {
  criteria: { title: string; weight: number | string }[];
  passMark: number | string;
  minimumAge: number | string;
  maximumAge: number | string;
  minimumEducation: string;
  membershipNeeded: boolean;
  documents: string;
}

/** A plan as the form begins with it. */
export function typedPlan({ criteria, passMark, eligibility }: SelectionPlan): TypedPlan {
  const { minimumAge, maximumAge, minimumEducation, membershipNeeded, documents } = eligibility;
  const rows = Math.max(ROWS, criteria.length);
  return {
    criteria: Array.from({ length: rows }, (_, row) => ({ title: '', weight: '', ...criteria[row] })),
    passMark,
    minimumAge: minimumAge ?? '',
    maximumAge: maximumAge ?? '',
    minimumEducation: minimumEducation ?? '',
    membershipNeeded,
    documents: documents.join('\n'),
  };
}

/** The plan that was typed, to be checked by the schema of the body. */
export function planOf({ version }: SelectionPlan, typed: TypedPlan) {
  const { passMark, membershipNeeded, documents } = typed;
  const criteria = typed.criteria.filter(({ title, weight }) => title.trim() !== '' || weight !== '');
  return {
    version,
    criteria: criteria.map(({ title, weight }, index) => ({ key: `k${index + 1}`, title, weight })),
    passMark: passMark === '' ? 0 : passMark,
    eligibility: {
      minimumAge: typed.minimumAge === '' ? null : typed.minimumAge,
      maximumAge: typed.maximumAge === '' ? null : typed.maximumAge,
      minimumEducation: typed.minimumEducation || null,
      membershipNeeded,
      documents: documents
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    },
  };
}

/** What the weights make together so far. */
export const weightSum = ({ criteria }: TypedPlan): number =>
  criteria.reduce((sum, { weight }) => sum + (typeof weight === 'number' ? weight : 0), 0);
