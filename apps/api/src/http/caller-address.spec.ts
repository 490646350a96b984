import { describe, expect, it } from '@jest/globals';
import { countedAddress } from './caller-address.ts';

describe('by what address tries are counted', () => {
  it.each([
    ['an IPv4 address as it is', '203.0.113.7', '203.0.113.7'],
    ['an IPv4 address in an IPv6 one as itself', '::ffff:203.0.113.7', '203.0.113.7'],
    ['the same in digits', '::ffff:cb00:7107', '203.0.113.7'],
    ['the same at length', '0:0:0:0:0:FFFF:CB00:7107', '203.0.113.7'],
    ['an IPv6 address as its network', '2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['another of the same network', '2001:0DB8:0001:0002::1', '2001:db8:1:2::/64'],
    ['a neighbouring network apart', '2001:db8:1:3::1', '2001:db8:1:3::/64'],
    ['a short one', '2001:db8::1', '2001:db8:0:0::/64'],
    ['one of a link, whatever the card', 'fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['this machine', '::1', '0:0:0:0::/64'],
    [
      'what is no address as it is: the id of a key',
      '01900000-0000-7000-8000-000000000000',
      '01900000-0000-7000-8000-000000000000',
    ],
  ])('%s', (_, address, counted) => {
    expect(countedAddress(address)).toBe(counted);
  });
});
