import { Guardian, NewEnrolment, PersonInput } from '@kompeten/domain';
import type { useBodyForm } from '../../lib/form.ts';
import { valuesOf } from '../../lib/form-values.ts';

/** A person as typed, as far as one input looks at another; everything is text until it is sent. */
export interface TypedPerson {
  person: {
    identity: { kind: string; value?: string; voucher?: { kind: string } };
    birthDate: string;
    sex: string;
  };
}

/** Nobody yet. */
export const nobody = {
  ...valuesOf(NewEnrolment),
  person: valuesOf(PersonInput, { identity: { kind: 'nik', value: '' } }),
  guardian: valuesOf(Guardian),
};

/** What the parts of the form need of it. */
export interface PersonForm {
  field: ReturnType<typeof useBodyForm>['field'];
  typed: TypedPerson;
  set(name: string, value: unknown): void;
}
