import { describe, expect, it } from '@jest/globals';
import { isInnerAddress, outerAddressOf } from './receiver-address.rules.ts';

describe('the address of a receiver', () => {
  it.each([
    ...['127.0.0.1', '127.8.8.8', '0.0.0.0', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1'],
    ...['169.254.169.254', '100.64.0.1', '100.127.255.255', '100.100.100.200', '168.63.129.16', '192.0.0.192'],
    ...['224.0.0.1', '255.255.255.255', '198.18.0.1', '::', '::1', 'fe80::1', 'fc00::1', 'fd00:ec2::254', 'ff02::1'],
    ...['::ffff:127.0.0.1', '::ffff:10.0.0.1', '::ffff:a9fe:a9fe', '64:ff9b::7f00:1', '::127.0.0.1'],
    ...['2002:7f00:1::', '2001:0:53aa::1', '2001:db8::1', 'localhost', ''],
  ])('is never %s', (address) => {
    expect(isInnerAddress(address)).toBe(true);
  });

  it.each(['8.8.8.8', '100.63.255.255', '172.32.0.1', '103.10.66.1', '2606:4700::1111', '2404:6800:4003::1'])(
    'may be %s',
    (address) => {
      expect(isInnerAddress(address)).toBe(false);
    },
  );

  it('is none where a name has an inner address beside an outer one', () => {
    const outer = { address: '8.8.8.8', family: 4 };
    expect(outerAddressOf([outer])).toBe(outer);
    expect(outerAddressOf([outer, { address: '10.0.0.1', family: 4 }])).toBeNull();
    expect(outerAddressOf([])).toBeNull();
  });
});
