import { describe, expect, it } from '@jest/globals';
import { linkedInAddress, whatsappAddress } from './certificate-links.ts';

const certificate = {
  ...{ code: 'K7QX3M9DPW4T8HJ2', title: 'Dasar Koperasi & RAT', issuer: 'BPVP Muncar' },
  ...{ issuedOn: '2026-03-09', validUntil: null },
};

describe('the links of a certificate', () => {
  it('fill in LinkedIn’s page', () => {
    const { origin, pathname, searchParams } = new URL(linkedInAddress('https://k.example', certificate));
    expect(origin + pathname).toBe('https://www.linkedin.com/profile/add');
    expect(Object.fromEntries(searchParams)).toEqual({
      ...{ startTask: 'CERTIFICATION_NAME', name: 'Dasar Koperasi & RAT', organizationName: 'BPVP Muncar' },
      ...{ issueYear: '2026', issueMonth: '3' },
      ...{ certUrl: 'https://k.example/v/K7QX-3M9D-PW4T-8HJ2', certId: 'K7QX-3M9D-PW4T-8HJ2' },
    });
  });

  it('say when it ends, where it does', () => {
    const { searchParams } = new URL(
      linkedInAddress('https://k.example', { ...certificate, validUntil: '2029-12-01' }),
    );
    expect([searchParams.get('expirationYear'), searchParams.get('expirationMonth')]).toEqual(['2029', '12']);
  });

  it('carry a message as it was written', () => {
    expect(new URL(whatsappAddress('Periksa & bandingkan: https://k.example')).searchParams.get('text')).toBe(
      'Periksa & bandingkan: https://k.example',
    );
  });
});
