import { useSyncExternalStore } from 'react';
import { type Connection, connection, onConnection } from './connection.ts';

/** How the application runs now: with the register, without a network, or with a session that has run out. */
export const useConnection = (): Connection => useSyncExternalStore(onConnection, connection);
