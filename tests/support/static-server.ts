/**
 * Serves a folder as a good static host does: text in Brotli, everything else as it is, and
 * `404.html` for what is not there.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

/** What is not here is sent as it is: Pagefind's own files are compressed already. */
const textTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

interface Answer {
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body: Buffer;
}

/** A server that runs. */
export interface StaticServer {
  /** `http://127.0.0.1:43210` */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** How a folder is served: at which port, where it must be a certain one; how well compressed. */
interface Options {
  /** Told of each answer: its path and the bytes of its body. */
  readonly sent?: (path: string, bytes: number) => void;
  readonly port?: number;
  readonly quality?: number;
}

/** Serves a folder to this machine only. */
export async function serveFolder(
  folder: string,
  { port: wantedPort = 0, quality = constants.BROTLI_MAX_QUALITY, sent }: Options = {},
): Promise<StaticServer> {
  // What was compressed once is kept: a host does that beforehand.
  const kept = new Map<string, Promise<Answer>>();
  const answerTo = (path: string): Promise<Answer> => {
    const answer = kept.get(path) ?? read(join(folder, path), quality);
    kept.set(path, answer);
    return answer;
  };
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url ?? '/', 'http://localhost');
    const path = normalize(decodeURIComponent(pathname)).replace(/\/$/, '/index.html');
    void send(answerTo(path), () => answerTo('/404.html'), response).then((bytes) => {
      sent?.(pathname, bytes);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(wantedPort, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function send(
  answer: Promise<Answer>,
  otherwise: () => Promise<Answer>,
  response: ServerResponse,
): Promise<number> {
  const found = await answer.catch(() => null);
  const { headers, body } = found ?? (await otherwise());
  response.writeHead(found ? 200 : 404, headers).end(body);
  return body.byteLength;
}

async function read(file: string, quality: number): Promise<Answer> {
  const content = await readFile(file);
  const type = textTypes[extname(file)];
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  const body = type === undefined ? content : await compress(content, { params });
  return {
    headers: {
      'content-type': type ?? 'application/octet-stream',
      'content-length': body.byteLength,
      ...(type !== undefined && { 'content-encoding': 'br' }),
    },
    body,
  };
}
