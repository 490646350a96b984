import { describe, expect, it } from '@jest/globals';
import { trackOf } from './track.ts';

describe('the way of a cohort', () => {
  it('knows what is past, where it is, and what lies ahead', () => {
    const track = trackOf('confirmed');
    expect(track.map(({ place }) => place)).toEqual([
      'past',
      'past',
      'past',
      'now',
      'ahead',
      'ahead',
      'ahead',
      'ahead',
    ]);
  });

  it('shows an amendment where the completion stood, and a cancelled cohort alone', () => {
    expect(trackOf('amending').find(({ place }) => place === 'now')?.status).toBe('amending');
    expect(trackOf('cancelled')).toEqual([{ status: 'cancelled', place: 'now' }]);
  });
});
