/** Ordinal numbers in words, by which the United Nations cites preambular paragraphs. */

const UNITS =
  ' first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );

const TENS = '  twent thirt fort fift sixt sevent eight ninet'.split(' ');

const HUNDREDS = ['', 'two ', 'three ', 'four ', 'five ', 'six ', 'seven ', 'eight ', 'nine '];

/**
 * The ordinal of a number in words: 7 gives `seventh`, 21 `twenty-first`, 100
 * `hundredth`, 120 `hundred and twentieth`.
 *
 * @throws {RangeError} where the number is not a whole one from 1 to 999
 */
export function ordinalWords(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 999) {
    throw new RangeError(`${number} is not a whole number from 1 to 999.`);
  }
  if (number < 100) return belowHundred(number);
  const hundred = `${HUNDREDS[Math.floor(number / 100) - 1] ?? ''}hundred`;
  return number % 100 === 0 ? `${hundred}th` : `${hundred} and ${belowHundred(number % 100)}`;
}

function belowHundred(number: number): string {
  const tens = TENS[Math.floor(number / 10)] ?? '';
  const unit = UNITS[number < 20 ? number : number % 10] ?? '';
  if (number < 20) return unit;
  return unit === '' ? `${tens}ieth` : `${tens}y-${unit}`;
}
