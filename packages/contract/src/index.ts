export { attendance } from './attendance.contract.ts';
export { audit } from './audit.contract.ts';
export { centres } from './centres.contract.ts';
export { certificates } from './certificates.contract.ts';
export * from './client.ts';
export { cohorts } from './cohorts.contract.ts';
export { competencies } from './competencies.contract.ts';
export { complaints } from './complaints.contract.ts';
export * from './contract.ts';
export { cooperatives } from './cooperatives.contract.ts';
export { corrections } from './corrections.contract.ts';
export { curricula } from './curricula.contract.ts';
export { devices } from './devices.contract.ts';
export * from './endpoint.ts';
export { enrolments } from './enrolments.contract.ts';
export { grading } from './grading.contract.ts';
export { identity } from './identity.contract.ts';
export * from './input-issues.ts';
export { instructors } from './instructors.contract.ts';
export { issuance } from './issuance.contract.ts';
export { policies } from './policies.contract.ts';
export { presence } from './presence.contract.ts';
export * from './problem.ts';
export { progress } from './progress.contract.ts';
export { regions } from './regions.contract.ts';
export { claims, verification } from './verification.contract.ts';

/** Where the API lives. */
export const basePath = '/api/v1';
