import { tellOfficials } from './demo-accounts.ts';
import { tellCentres } from './demo-centres.ts';
import { tellCertificates } from './demo-certificates.ts';
import { tellCohorts } from './demo-cohorts.ts';
import { tellCooperatives } from './demo-cooperatives.ts';
import { tellCurricula } from './demo-curricula.ts';
import { tellInstructors } from './demo-instructors.ts';
import type { Story } from './story.ts';

/** A part of the demo story; parts run in order and each is written through the services, as people would. */
export type DemoPart = (story: Story) => Promise<void>;

/** The demo story, told once into an empty database. */
export const demoParts: readonly DemoPart[] = [
  tellOfficials,
  tellCentres,
  tellCooperatives,
  tellInstructors,
  tellCurricula,
  tellCohorts,
  tellCertificates,
];
