import type { Rule } from './rule.ts';
import { apiLayers, databaseAtTheEdge } from './rules/api-layers.ts';
import { budgets } from './rules/budgets.ts';
import { fieldWords } from './rules/field-words.ts';
import { lockNamesNoRegistry, noMachinePaths, sameScripts } from './rules/house.ts';
import { lightEndpoints } from './rules/light-endpoints.ts';
import { noCycles } from './rules/no-cycles.ts';
import { packageArrows } from './rules/package-arrows.ts';
import { provedRefusals } from './rules/proved-refusals.ts';
import { statesOnce } from './rules/states-once.ts';
import { usedDependencies } from './rules/used-dependencies.ts';
import { webLayers } from './rules/web-layers.ts';
import { documented, environmentInOnePlace, naming, noAny } from './rules/words.ts';

/** All laws of the house that a program can judge. */
export const rules: readonly Rule[] = [
  packageArrows,
  apiLayers,
  databaseAtTheEdge,
  webLayers,
  fieldWords,
  lightEndpoints,
  noCycles,
  statesOnce,
  sameScripts,
  usedDependencies,
  budgets,
  documented,
  naming,
  noAny,
  environmentInOnePlace,
  lockNamesNoRegistry,
  noMachinePaths,
  provedRefusals,
];
