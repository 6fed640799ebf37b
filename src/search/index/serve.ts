import type { AstroIntegration } from 'astro';
import type { SearchFile } from './files.ts';

type Hooks = Required<AstroIntegration['hooks']>;
type DevServer = Parameters<Hooks['astro:server:setup']>[0]['server'];

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  json: 'application/json',
};

/**
 * Serves the search index from memory in development. A page that opens the search reads
 * the entry file first: that makes the index anew, so that it has what was written since.
 *
 * @param makeFiles makes the index of the site that is served at an address
 */
export function serveSearchFiles(
  server: DevServer,
  makeFiles: (siteAddress: string) => Promise<SearchFile[]>,
): void {
  let files: Promise<SearchFile[]> | undefined;
  server.middlewares.use((request, response, next) => {
    const path = /\/pagefind\/([^?]+)/.exec(request.url ?? '')?.[1];
    const address = server.resolvedUrls?.local[0];
    if (path === undefined || address === undefined) {
      next();
      return;
    }
    if (files === undefined || path === 'pagefind-entry.json') files = makeFiles(address);
    files
      .then((made) => {
        const file = made.find((candidate) => candidate.path === path);
        response.statusCode = file ? 200 : 404;
        const type = types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
        response.setHeader('Content-Type', type).end(file?.content);
      })
      .catch(next);
  });
}
