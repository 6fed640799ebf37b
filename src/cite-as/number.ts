/**
 * A Security Council number or symbol without the year behind it, as law reviews cite it
 * beside the full date: `1325 (2000)` gives `1325`, `S/RES/1325 (2000)` gives
 * `S/RES/1325`. A roman session, `2200 A (XXI)`, is part of the number and stays.
 */
export function withoutYear(number: string): string {
  return number.replace(/ \(\d{4}\)$/, '');
}
