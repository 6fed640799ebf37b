/**
 * Keys that do something on a page. They are one character each, so they can be switched
 * off (WCAG 2.1, success criterion 2.1.4), and are never taken from someone who types.
 */
import { recall, remember } from './memory.ts';

export interface Shortcut {
  /** The character typed, `j` or `?`; for what a browser does by itself, the keys in words. */
  readonly key: string;
  /** What it does, for the list of them. */
  readonly label: string;
  readonly run?: () => void;
}

const shortcuts: Shortcut[] = [];
const memoryKey = 'shortcuts';

/** Adds shortcuts to the page. */
export function addShortcuts(added: readonly Shortcut[]): void {
  if (shortcuts.length === 0) document.addEventListener('keydown', handle);
  shortcuts.push(...added);
}

/** All shortcuts of the page, in the order added. */
export function allShortcuts(): readonly Shortcut[] {
  return shortcuts;
}

/** Whether the reader wants shortcuts; yes unless switched off. */
export function shortcutsAreOn(): boolean {
  return recall(memoryKey) !== 'off';
}

/** Switches shortcuts on or off, and remembers it on this machine. */
export function switchShortcuts(on: boolean): void {
  remember(memoryKey, on ? 'on' : 'off');
}

function handle(event: KeyboardEvent): void {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  if (ctrlKey || metaKey || altKey || event.defaultPrevented || !shortcutsAreOn()) return;
  if (isTyping(target) || document.querySelector('dialog[open]')) return;
  const shortcut = shortcuts.find((candidate) => candidate.key === key);
  if (!shortcut?.run) return;
  event.preventDefault();
  shortcut.run();
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
