import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { listen } from '../../src/server/listening.ts';

const answer = () => new Response('here');
const place = { host: '127.0.0.1', port: 0, elsewhere: false };

test('where the usual port is taken any other is, and a port asked for is named', async () => {
  const first = await listen(answer, place);
  try {
    const second = await listen(answer, { ...place, port: first.port, elsewhere: true });
    expect(second.port).not.toBe(first.port);
    expect(await (await fetch(`http://127.0.0.1:${second.port}/`)).text()).toBe('here');
    await second.close();
    await expect(listen(answer, { ...place, port: first.port })).rejects.toThrow(
      `cannot listen: 127.0.0.1:${first.port} (--host, --port); the port is taken: choose another, or leave --port out`,
    );
  } finally {
    await first.close();
  }
});

test('an address that is not this machine’s is named', async () => {
  await expect(listen(answer, { ...place, host: '192.0.2.1' })).rejects.toThrow('is not one of this machine’s');
});

test('a head that is too large is refused', async () => {
  const { port, close } = await listen(answer, place);
  try {
    const said = await say(port, `GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`);
    expect(said).toMatch(/^HTTP\/1\.1 431 /);
  } finally {
    await close();
  }
});

test('a client that never finishes its question is hung up on', async () => {
  const { port, close } = await listen(answer, { ...place });
  try {
    const started = performance.now();
    const said = await say(port, 'GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ');
    expect(said).toMatch(/^HTTP\/1\.1 408 /);
    expect(performance.now() - started).toBeGreaterThan(5000);
  } finally {
    await close();
  }
}, 30_000);

/** Sends some bytes and waits until the server hangs up. */
function say(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (data) => {
      said += data.toString();
    });
    socket.on('close', () => resolve(said));
    socket.on('error', reject);
  });
}
