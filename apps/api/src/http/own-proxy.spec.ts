import { describe, expect, it } from '@jest/globals';
import { isOwnProxy } from './own-proxy.ts';

describe('a proxy that tells the caller’s address', () => {
  it.each([
    ['127.0.0.1', 0, true],
    ['172.18.0.3', 0, true],
    ['::ffff:10.1.2.3', 0, true],
    ['fd00::7', 0, true],
    ['192.168.1.7', 1, false],
    ['203.0.113.9', 0, false],
    ['2001:db8::1', 0, false],
  ])('at %s, %s before us, is believed: %s', (address, hop, believed) => {
    expect(isOwnProxy(address, hop)).toBe(believed);
  });
});
