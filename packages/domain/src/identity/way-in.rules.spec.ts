import { describe, expect, it } from '@jest/globals';
import type { Via } from './actor.ts';
import { assertInPerson, assertNotByCard, assertNotByToken } from './way-in.rules.ts';

const ways: readonly Via[] = ['session', 'access_token', 'claim', 'api_key'];

const admitted = (admit: typeof assertInPerson) =>
  ways.filter((via) => {
    try {
      admit({ via }, 'authority.delegate');
      return true;
    } catch (cause) {
      expect(cause).toMatchObject({ code: 'identity.forbidden', params: { permission: 'authority.delegate' } });
      return false;
    }
  });

describe('the way in', () => {
  it('decides over what an account holds beside what is a trainee’s', () => {
    expect(admitted(assertNotByCard)).toEqual(['session', 'access_token', 'api_key']);
    expect(admitted(assertInPerson)).toEqual(['session']);
  });

  it('leaves nothing behind that outlives a token', () =>
    expect(admitted(assertNotByToken)).toEqual(['session', 'claim', 'api_key']));
});
