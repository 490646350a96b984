import type { Finding } from './finding.ts';
import type { Repository } from './repository.ts';

/** One law of the house: its name and every place that breaks it. */
export interface Rule {
  readonly name: string;
  find(repository: Repository): readonly Omit<Finding, 'rule'>[];
}

/** Everything that breaks any of the rules. */
export function findingsOf(rules: readonly Rule[], repository: Repository): Finding[] {
  return rules.flatMap((rule) => rule.find(repository).map((finding) => ({ rule: rule.name, ...finding })));
}
