import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { inTurn, type JsonResponse } from '../../src/build/desk/inTurn.ts';

const server = createServer();

/** Gives a response what Express adds to it. */
function withJson(response: ServerResponse): JsonResponse {
  const json = (answer: unknown): JsonResponse => {
    response.end(JSON.stringify(answer));
    return response as JsonResponse;
  };
  return Object.assign(response, { json });
}

it('lets the next request wait until the one before is done, also when its page has gone', async () => {
  const done: string[] = [];
  const name = ({ url = '' }: IncomingMessage): string => url.slice(1);
  let answerFirst = (): void => undefined;
  const firstWorks = new Promise<void>((works) => {
    const handler = inTurn(
      (request) => {
        done.push(`före ${name(request)}`);
        return Promise.resolve(() => Promise.resolve(void done.push(`efter ${name(request)}`)));
      },
      (response) => response.end(),
    );
    server.on('request', (request: IncomingMessage, plain: ServerResponse) => {
      const response = withJson(plain);
      handler(request, response, () => {
        const answer = (): void => void response.json({});
        if (name(request) === 'ett') {
          answerFirst = answer;
          works();
        } else answer();
      });
    });
  });
  await new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens));
  const { port } = server.address() as AddressInfo;
  const first = ask({ port, path: '/ett' });
  const gone = new Promise((closed) => first.once('close', closed));
  first.on('error', () => undefined).end();
  await firstWorks;
  first.destroy();
  await gone;
  const second = new Promise((answered) => ask({ port, path: '/tva' }, answered).end());
  const other = new Promise((answered) => server.once('request', answered));
  await other;
  answerFirst();
  await second;
  server.close();
  expect(done).toEqual(['före ett', 'efter ett', 'före tva', 'efter tva']);
});
