/**
 * What a reader chose, kept on this machine; where the browser keeps nothing, it lasts as
 * long as the page.
 */
const page = new Map<string, string>();

/** What is remembered under a key, or null. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(key) ?? page.get(key) ?? null;
  } catch {
    return page.get(key) ?? null;
  }
}

/** Remembers a choice under a key. */
export function remember(key: string, value: string): void {
  page.set(key, value);
  try {
    localStorage.setItem(key, value);
  } catch {
    // The page remembers it.
  }
}

/** Forgets what is remembered under a key. */
export function forget(key: string): void {
  page.delete(key);
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
