/** Milliseconds of CPU that one of many runs took. */
export async function cpuMilliseconds(times: number, act: (index: number) => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  for (let index = 0; index < times; index += 1) await act(index);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / times;
}
