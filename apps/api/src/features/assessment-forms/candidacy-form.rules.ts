import type { Form, InstrumentCode } from '@kompeten/certificate';
import type { CandidacyForm } from '@kompeten/domain';
import { appealOf } from './appeal-form-data.rules.ts';
import * as applied from './application-form-data.rules.ts';
import type { FormSource } from './form-source.ts';
import { instrumentOf } from './instrument-form-data.rules.ts';
import * as judged from './judgement-form-data.rules.ts';
import * as planned from './planning-form-data.rules.ts';

type Drawn = Exclude<CandidacyForm, `ia-${string}`> | 'ia-01';

const forms: Record<Drawn, (source: FormSource) => Form> = {
  'apl-01': applied.applicationOf,
  'apl-02': applied.selfAssessmentOf,
  'mapa-01': planned.planOf,
  'mapa-02': planned.instrumentMapOf,
  'ak-01': judged.agreementOf,
  'ak-02': judged.recommendationOf,
  'ak-03': judged.feedbackOf,
  'ak-04': appealOf,
  'ak-07': judged.adjustmentOf,
  'ia-01': judged.observationOf,
};

/** Whether a form lists the instruments of a set. */
export const isInstrument = (form: CandidacyForm): form is Exclude<CandidacyForm, Drawn> => !Object.hasOwn(forms, form);

/** A form of one candidate, filled from what is recorded. */
export function candidacyFormOf(source: FormSource, form: CandidacyForm): Form {
  if (!isInstrument(form)) return forms[form](source);
  const code: InstrumentCode = `FR.IA.${form.slice(3) as Digits<typeof form>}`;
  return instrumentOf(source, code);
}

/** The number at the end of the name of a form. */
type Digits<F extends string> = F extends `ia-${infer N}` ? N : never;
