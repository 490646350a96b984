import { DomainError } from '../kernel/domain-error.ts';
import { comparableName } from '../people/person.rules.ts';
import type { RequirementFault, SchemeRequirement } from './scheme-requirement.ts';

const SHORTEST = 6;

/**
 * What the requirements of a scheme may not say (rule 7): no particular centre is named, and where training is named,
 * experience or a portfolio stands beside it. The names are those of the centres in the register.
 */
export function requirementFaults(
  requirements: readonly SchemeRequirement[],
  centreNames: readonly string[],
): RequirementFault[] {
  const names = centreNames
    .map((name) => ({ name, comparable: comparableName(name) }))
    .filter(({ comparable }) => comparable.length >= SHORTEST);
  return requirements.flatMap(({ title, alternatives }, requirement): RequirementFault[] => {
    const said = [title, ...alternatives.map(({ text }) => text)].map(comparableName);
    const named = names.find(({ comparable }) => said.some((text) => text.includes(comparable)));
    const kinds = alternatives.map(({ kind }) => kind);
    const alone = kinds.includes('training') && !kinds.includes('experience') && !kinds.includes('portfolio');
    return [
      ...(named ? [{ requirement, fault: 'names_a_centre' as const, centreName: named.name }] : []),
      ...(alone ? [{ requirement, fault: 'training_alone' as const, centreName: null }] : []),
    ];
  });
}

/** Refuses requirements that tie a scheme to training (rule 7). */
export function assertOpenToAll(requirements: readonly SchemeRequirement[], centreNames: readonly string[]): void {
  const [fault] = requirementFaults(requirements, centreNames);
  if (fault) throw new DomainError('scheme.requires_training', { ...fault });
}
