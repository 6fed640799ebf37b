import { execFileSync } from 'node:child_process';

/** The path of an installed program; null where there is none of that name. */
export function onPath(name: string): string | null {
  try {
    return execFileSync('which', [name], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return null;
  }
}
