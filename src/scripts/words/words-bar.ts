/**
 * What can be done with selected words. The buttons stand right behind the paragraph in the order
 * of the page, so that Tab and a screen reader come to them next, and are shown below the end of
 * the selection, or at the foot of a small or touched screen, out of the way of the browser's own.
 */
import styles from '../../styles/words-bar.css?inline';
import type { CitedResolution } from '../../cite-as/forms.ts';
import { adoptStyle } from '../adopt-style.ts';
import { element } from '../element.ts';
import { announce } from '../reader/announce.ts';
import { shortcutsAreOn } from '../shortcuts.ts';
import type * as Actions from './actions.ts';
import { selectedStretch, type Stretch } from './selected-stretch.ts';

adoptStyle(styles);

/** Milliseconds without a change after which a selection counts as made. */
const rest = 250;

/** Pixels between the selection and the buttons, and between these and the edge of the window. */
const gap = 8;

const resolution = JSON.parse(
  document.querySelector<HTMLElement>('resolution-reader')?.dataset['resolution'] ?? 'null',
) as CitedResolution;

let stretch: Stretch | null = null;
/** For these words nothing more is wanted. */
let done: Stretch | null = null;
let settling: ReturnType<typeof setTimeout> | undefined;
let isDragging = false;

const bar = element('div', {
  class: 'words-bar',
  role: 'group',
  'aria-label': 'For the selected words',
  'data-apparatus': '',
});
const whereElse = button('Where else', 'listPlaces');
const keeping = button('Keep', 'keep');
bar.append(button('Copy link', 'copyLink'), button('Quote', 'quote'), whereElse, keeping);
/** Tells that the buttons are there to those who do not see them. */
const told = element('p', { class: 'words-told', 'aria-live': 'polite', 'data-apparatus': '' });
document.body.append(told);

document.addEventListener('selectionchange', settle);
document.addEventListener('pointerdown', ({ target, pointerType }) => {
  isDragging = pointerType === 'mouse' && !(target instanceof Node && bar.contains(target));
});
document.addEventListener('pointerup', () => {
  isDragging = false;
  settle();
});
// A button that is pressed must not end the selection that it is for.
bar.addEventListener('mousedown', (event) => {
  event.preventDefault();
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && bar.isConnected) dismiss();
});
addEventListener('resize', () => {
  if (stretch && bar.isConnected) place(stretch);
});
settle();

/** Leads the keyboard to the buttons, or says how to come by them. */
export function goToWordsBar(): void {
  done = null;
  update();
  if (bar.isConnected) bar.querySelector('button')?.focus({ preventScroll: true });
  else announce('Select words of the text first');
}

function settle(): void {
  clearTimeout(settling);
  settling = setTimeout(() => {
    if (!isDragging) update();
  }, rest);
}

function update(): void {
  const selected = selectedStretch();
  if (selected && isSame(selected, bar.isConnected ? stretch : done)) return;
  stretch = selected;
  done = null;
  if (selected) show(selected);
  else hide();
}

function isSame(one: Stretch, other: Stretch | null): boolean {
  return (['from', 'to'] as const).every(
    (end) => one[end].node === other?.[end].node && one[end].offset === other[end].offset,
  );
}

function show(selected: Stretch): void {
  const isNew = !bar.isConnected;
  const { parentElement } = selected.to.node;
  const paragraph = parentElement?.closest('.para');
  parentElement?.closest('.para > *, .heading, p, h1')?.after(bar);
  whereElse.hidden = !selected.isInOne;
  keeping.hidden = !paragraph;
  place(selected);
  if (isNew) {
    const key = shortcutsAreOn() ? ', or W' : '';
    told.textContent = `Words selected. Tab${key} leads to what can be done with them.`;
  }
}

/**
 * Within the words' own column, so that they cover nothing of the apparatus. Counted from what the
 * buttons are placed in, so that they scroll with the words.
 */
function place({ ranges, to }: Stretch): void {
  const line = ranges.flatMap((range) => [...range.getClientRects()]).at(-1);
  const column = to.node.parentElement?.closest('.para > *, p, h1')?.getBoundingClientRect();
  if (!line || !column) return;
  const { offsetWidth, offsetHeight } = bar;
  const isInView = line.bottom > 0 && line.bottom + gap + offsetHeight < innerHeight;
  bar.toggleAttribute('data-docked', !isInView);
  const origin = bar.offsetParent?.getBoundingClientRect() ?? new DOMRect(-scrollX, -scrollY);
  const left = Math.min(line.right - offsetWidth / 2, column.right - offsetWidth);
  bar.style.setProperty('--left', `${Math.max(left, column.left) - origin.left}px`);
  bar.style.setProperty('--top', `${line.bottom + gap - origin.top}px`);
}

function dismiss(): void {
  done = stretch;
  hide();
}

function hide(): void {
  // Whoever has come to the buttons by keyboard goes on from there.
  if (bar.contains(document.activeElement)) (document.activeElement as HTMLElement).blur();
  bar.remove();
  told.textContent = '';
}

function button(label: string, action: keyof typeof Actions): HTMLButtonElement {
  const made = element('button', { type: 'button' }, label);
  made.addEventListener('click', () => {
    const words = stretch;
    dismiss();
    if (words) void import('./actions.ts').then((actions) => actions[action](resolution, words));
  });
  return made;
}
