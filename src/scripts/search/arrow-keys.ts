/**
 * Lets Down and Up move between the search field and what was found, without leaving the
 * ends; Enter opens what has the focus, as with every link.
 */
export function arrowKeys(event: KeyboardEvent, field: HTMLElement): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || event.target instanceof HTMLSelectElement) return;
  const stops = [field, ...entries(field)];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[at + step];
  if (at === -1 || !next) return;
  event.preventDefault();
  next.focus();
}

function entries(field: HTMLElement): HTMLElement[] {
  const root = field.closest('paragraph-search');
  return [...(root?.querySelectorAll<HTMLElement>('.go-to a, .hits li > a') ?? [])];
}
