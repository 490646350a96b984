import { AuditModule } from './audit/audit.module.ts';
import { HealthModule } from './health/health.module.ts';
import { IdentityModule } from './identity/identity.module.ts';
import { RegionsModule } from './regions/regions.module.ts';

/** Every feature of the API. */
export const features = [AuditModule, HealthModule, IdentityModule, RegionsModule];
