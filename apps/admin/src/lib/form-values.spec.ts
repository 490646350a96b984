import { describe, expect, it } from '@jest/globals';
import { CooperativeChange, NewCooperative, NewEnrolment, NewInstructor, NewTrainingSession } from '@kompeten/domain';
import { bodyOf, valuesOf, withoutSecret } from './form-values.ts';

describe('what a form begins with', () => {
  it('is a blank for every field of the body, of the kind that its input holds', () => {
    expect(valuesOf(NewInstructor)).toEqual({ centreId: '', fullName: '', email: '', phone: '', qualifications: [] });
    expect(valuesOf(NewCooperative, { kind: 'village' })).toMatchObject({
      kind: 'village',
      name: '',
      provisional: false,
      businessUnits: [],
    });
  });

  it('is an empty list also where an empty one may not be sent', () => {
    expect(valuesOf(NewTrainingSession, { mode: 'on_site' })).toMatchObject({
      unitCodes: [],
      place: '',
      mode: 'on_site',
    });
  });

  it('is what is known of a thing, without what the body does not take', () => {
    const known = { id: 'x', name: 'Koperasi Muncar', address: null, provisional: true, version: 4 };
    const values = valuesOf(CooperativeChange, known);
    expect(values).toMatchObject({ name: 'Koperasi Muncar', address: '', provisional: true, version: 4 });
    expect(values).not.toHaveProperty('id');
  });
});

describe('the body that a form sends', () => {
  it('clears what was left empty where the schema allows it, and leaves out the rest, also inside', () => {
    expect(bodyOf(CooperativeChange, { name: '', address: '', version: 4 })).toEqual({ address: null, version: 4 });
    expect(bodyOf(NewEnrolment, { person: { fullName: 'Siti', email: '' } })).toEqual({ person: { fullName: 'Siti' } });
  });

  it('clears a group into which nothing was typed, and keeps one into which something was', () => {
    const blank = { fullName: '', phone: '' };
    expect(bodyOf(NewEnrolment, { guardian: blank })).toEqual({ guardian: null });
    expect(bodyOf(NewEnrolment, { guardian: { ...blank, phone: '0812' } })).toEqual({ guardian: { phone: '0812' } });
    expect(bodyOf(NewEnrolment, { person: { fullName: '' } })).toEqual({ person: {} });
  });

  it('keeps false, zero, null and lists', () => {
    const values = { a: false, b: 0, c: null, d: ['x', { e: '' }] };
    expect(bodyOf(CooperativeChange, values)).toEqual({ a: false, b: 0, c: null, d: ['x', {}] });
  });
});

describe('what is kept of a form', () => {
  it('is all of it but the secret, where it has one', () => {
    expect(withoutSecret({ nik: '3510126003900001', birthDate: '1990' }, 'nik')).toEqual({
      nik: '',
      birthDate: '1990',
    });
    const witnessed = { person: { identity: { kind: 'none', voucher: { office: 'Desa' } } } };
    expect(withoutSecret(witnessed, 'person.identity.value')).toEqual(witnessed);
    expect(withoutSecret({ name: 'Siti' }, '')).toEqual({ name: 'Siti' });
  });
});
