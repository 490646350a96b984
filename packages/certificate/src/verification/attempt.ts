/** The answer, or null where reading strangers' bytes failed: verification judges, it never throws. */
export function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
