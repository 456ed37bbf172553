import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Failure } from '../model/failure.ts';

/** Milliseconds for a request's head and for all of it, and for the next on the same connection. */
const HEAD = 8_000;
const WHOLE = 12_000;
const NEXT = 5_000;

const CONNECTIONS = 256;
const HEAD_SIZE = 16_384;

export interface Listening {
  readonly port: number;
  /** Stops listening and hangs up on everybody. */
  close(): Promise<void>;
}

export interface Place {
  readonly host: string;
  readonly port: number;
  /** Takes any free port when this one is taken. */
  readonly elsewhere: boolean;
}

/**
 * Listens with timeouts, so that slow or idle clients do not hold the server.
 *
 * @throws Failure when the port is taken, the address is not this machine's, or may not be used
 */
export async function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  place: Place,
): Promise<Listening> {
  const server = createAdaptorServer({
    fetch,
    serverOptions: {
      headersTimeout: HEAD,
      requestTimeout: WHOLE,
      keepAliveTimeout: NEXT,
      connectionsCheckingInterval: 1000,
      maxHeaderSize: HEAD_SIZE,
    },
  }) as Server;
  server.maxConnections = CONNECTIONS;
  await bind(server, place);
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function bind(server: Server, { host, port, elsewhere }: Place): Promise<void> {
  try {
    await tryBinding(server, host, port);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE' && elsewhere) return tryBinding(server, host, 0);
    const advice = ADVICE[code ?? ''];
    if (advice === undefined) throw error;
    throw new Failure(`cannot listen: ${host}:${port} (--host, --port); ${advice}`);
  }
}

const ADVICE: Readonly<Record<string, string>> = {
  EADDRINUSE: 'the port is taken: choose another, or leave --port out',
  EACCES: 'no permission: choose a port above 1023',
  EADDRNOTAVAIL: 'the address is not one of this machine’s',
  ENOTFOUND: 'no such address: check the spelling',
};

const tryBinding = (server: Server, host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
