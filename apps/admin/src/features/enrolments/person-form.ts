import type { useBodyForm } from '../../lib/form.ts';

/** A person as typed; everything is text until it is sent. */
export interface TypedPerson {
  person: {
    fullName: string;
    identity: { kind: string; value?: string; reason?: string };
    birthDate: string;
    sex: string;
    birthPlace: string;
    education: string;
    phone: string;
    email: string;
  };
  cooperativeId: string;
  cooperativeRole: string;
}

/** Nobody yet. */
export const nobody: TypedPerson = {
  person: {
    fullName: '',
    identity: { kind: 'nik', value: '' },
    birthDate: '',
    sex: '',
    birthPlace: '',
    education: '',
    phone: '',
    email: '',
  },
  cooperativeId: '',
  cooperativeRole: '',
};

/** What the parts of the form need of it. */
export interface PersonForm {
  field: ReturnType<typeof useBodyForm>['field'];
  typed: TypedPerson;
  set(name: string, value: unknown): void;
}
