import type { HeaderRule } from '../../src/hosting/headers.ts';

/** Reads the text of a `_headers` file as the hosts do. */
export function readHeaders(text: string): HeaderRule[] {
  return text
    .trim()
    .split('\n\n')
    .map((block) => {
      const [path = '', ...lines] = block.split('\n');
      const headers = lines.map((line): [name: string, value: string] => {
        const [name = '', ...value] = line.trim().split(': ');
        return [name, value.join(': ')];
      });
      return { path, headers: Object.fromEntries(headers) };
    });
}

/** Whether a rule's path meets an address, for each of the hosts that read such rules. */
const hosts: Readonly<Record<string, (path: string) => RegExp>> = {
  // One `*` stands for anything; letter case counts.
  cloudflare: (path) => new RegExp(`^${path.split('*').map(RegExp.escape).join('.*')}$`),
  // A part that is `*` may be missing with its slash, and so may a last slash; case is ignored.
  netlify: (path) => {
    const parts = path.split('/').filter(Boolean);
    const pattern = parts.map((part) => (part === '*' ? '?(.*)' : part.replaceAll('*', '(.*)')));
    return new RegExp(`^/${pattern.join('/')}/?$`, 'iu');
  },
};

/** All values that the hosts would send of a header at an address: one, if the rules are sound. */
export function valuesOf(name: string, address: string, rules: readonly HeaderRule[]): string[] {
  const values = Object.values(hosts).flatMap((pattern) =>
    rules
      .filter(({ path, headers }) => headers[name] !== undefined && pattern(path).test(address))
      .map(({ headers }) => headers[name] ?? ''),
  );
  return [...new Set(values)];
}
