/** The answer, or null where reading strangers' bytes failed: verification judges, it never throws. */
export function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

/** The same of what takes its time. */
export async function attemptLater<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch {
    return null;
  }
}
