import { z } from 'zod';
import { ApplicationForm } from './assessment-application.ts';

const typed = z.string().nullable();

/** The form of an application while it is typed: half an address is none yet. */
export const TypedApplicationForm = ApplicationForm.extend({
  ...{ phone: typed, email: typed, address: typed, workplace: typed, position: typed },
}) satisfies z.ZodType<ApplicationForm>;
