import type { Fault } from './files/fault.ts';
import { findCharacterReferences } from './rules/character-references.ts';
import { findCharacters } from './rules/characters.ts';
import { findNormalForm } from './rules/normal-form.ts';

/** What every content file is checked for, before its form is looked at. */
const rules: readonly ((source: string) => Fault[])[] = [
  findCharacters,
  findNormalForm,
  findCharacterReferences,
];

/** The faults in the characters of a content file. */
export function checkCharacters(source: string): Fault[] {
  return rules.flatMap((find) => find(source));
}
