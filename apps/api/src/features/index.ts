import { AuditModule } from './audit/audit.module.ts';
import { CentresModule } from './centres/centres.module.ts';
import { CompetenciesModule } from './competencies/competencies.module.ts';
import { CooperativesModule } from './cooperatives/cooperatives.module.ts';
import { CurriculaModule } from './curricula/curricula.module.ts';
import { HealthModule } from './health/health.module.ts';
import { IdentityModule } from './identity/identity.module.ts';
import { InstructorsModule } from './instructors/instructors.module.ts';
import { PoliciesModule } from './policies/policies.module.ts';
import { RegionsModule } from './regions/regions.module.ts';

/** Every feature of the API. */
export const features = [
  AuditModule,
  CentresModule,
  CompetenciesModule,
  CooperativesModule,
  CurriculaModule,
  HealthModule,
  IdentityModule,
  InstructorsModule,
  PoliciesModule,
  RegionsModule,
];
