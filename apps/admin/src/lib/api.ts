import { createClient } from '@kompeten/contract';
import { noteAnswer, noteSilence, signInsSoFar } from './connection.ts';
import { deviceIfOpen } from './device/current-device.ts';

const silent = [502, 503, 504];

/**
 * Calls with the session there is. A call that was on its way while somebody signed in again was refused for the session
 * before, and is made once more with the new one.
 */
const fetchInSession: typeof fetch = async (input, init) => {
  const before = signInsSoFar();
  const response = await fetch(input, init);
  return response.status === 401 && signInsSoFar() !== before ? fetch(input, init) : response;
};

/** Listens to every call, so that the pages know whether the register can be reached. */
const listeningFetch: typeof fetch = async (input, init) => {
  try {
    const response = await fetchInSession(input, init);
    if (silent.includes(response.status)) noteSilence();
    else noteAnswer();
    return response;
  } catch (error) {
    // Who left the page ended the call; a call that ran out of patience met silence.
    if (!init?.signal?.aborted || init.signal.reason?.name === 'TimeoutError') noteSilence();
    throw error;
  }
};

/**
 * Two people share a device but not a session: the API is told for whom this page speaks,
 * and takes nothing by a cookie that has meanwhile become somebody else's.
 */
const speakingFor = (): Record<string, string> => {
  const device = deviceIfOpen();
  return device ? { 'x-kompeten-account': device.accountId } : {};
};

/** The API on our own origin; refusals come back in the reader's language. */
export const api = createClient({
  baseUrl: '/api/v1',
  fetch: listeningFetch,
  headers: () => ({ 'accept-language': document.documentElement.lang, ...speakingFor() }),
});
