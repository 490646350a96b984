// What `@jest/globals` gives where a test runs in bare Node: the runner has put all of it into the global scope.
export const { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest, test } = globalThis;
