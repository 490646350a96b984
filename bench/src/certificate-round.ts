import { benchDocument } from './bench-document.ts';
import { certificateMakers, type MakerName } from './certificate-makers.ts';
import { cpuMilliseconds } from './cpu-time.ts';

// A process of one side: what one side leaves in memory is no work of the other's. It answers each round with its milliseconds.
const make = certificateMakers[process.argv[2] as MakerName]();
let made = 0;
const next = () => {
  made += 1;
  return make(benchDocument(made));
};
process.on('message', async (times: number) => process.send?.(await cpuMilliseconds(times, next)));
// It waits for the next round, whoever else takes the channel for a mere sign that the parent lives.
process.channel?.ref();
process.send?.('ready');
