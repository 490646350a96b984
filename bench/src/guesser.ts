import { randomBytes } from 'node:crypto';
import { makeCode } from '@kompeten/domain';
import autocannon from 'autocannon';

// Somebody who guesses codes, so many a second, over many connections, until they are stopped.
const [url = '', perSecond = ''] = process.argv.slice(2);
const requests = Array.from({ length: 5000 }, () => ({ path: `/v/${makeCode(randomBytes(15))}` }));

autocannon({ url, requests, connections: 100, overallRate: Number(perSecond), duration: 600 }).then(
  () => process.exit(0),
  () => process.exit(1),
);
process.send?.('begun');
