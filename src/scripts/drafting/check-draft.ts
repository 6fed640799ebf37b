import type { CheckedDraft } from '../../drafting/check.ts';
import { UnreadableError } from '../../drafting/reading/limits.ts';
import { summarise, summarySentence } from '../../drafting/summary.ts';
import { forget, recall, remember } from '../memory.ts';
import { DraftWorker } from './draft-worker.ts';
import { drawDraft, drawQuotation } from './draw.ts';
import type { SavedFormat } from './save.ts';

const memoryKey = 'draft';

/**
 * `<check-draft>`: reads a draft that is typed, pasted or dropped, has it checked in a worker,
 * and shows and saves what was found. The draft stays on this device until it is erased.
 */
class CheckDraft extends HTMLElement {
  readonly #worker = new DraftWorker();
  #checked: CheckedDraft | undefined;

  connectedCallback(): void {
    this.#part('fieldset', HTMLFieldSetElement).disabled = false;
    this.#part('form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#check();
    });
    this.#field.addEventListener('input', () => {
      remember(memoryKey, this.#field.value);
    });
    this.#field.addEventListener('paste', this.#paste);
    this.addEventListener('dragover', (event) => {
      event.preventDefault();
    });
    this.addEventListener('drop', this.#drop);
    this.#part('[type=file]', HTMLInputElement).addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      const [file] = target.files ?? [];
      if (file) void this.#open(file);
      target.value = '';
    });
    this.#part('.erase', HTMLButtonElement).addEventListener('click', () => {
      this.#erase();
    });
    this.#results.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) this.#results.dataset['show'] = target.value;
    });
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-save]')) {
      button.addEventListener('click', () => void this.#save(button.dataset['save']));
    }
    this.#restore();
  }

  /** The draft of the last visit, and what the address asks for. */
  #restore(): void {
    const asked = new URLSearchParams(location.search);
    this.#part('[name=against]', HTMLInputElement).value = asked.get('against') ?? '';
    const draft = recall(memoryKey) ?? '';
    if (draft === '') return;
    this.#field.value = draft;
    void this.#check();
  }

  async #check(): Promise<void> {
    const text = this.#field.value;
    if (text.trim() === '') {
      this.#say('There is nothing to check yet.');
      return;
    }
    const against = this.#part('[name=against]', HTMLInputElement).value;
    this.#say('Checking …');
    try {
      const { checked, texts } = await this.#worker.check(text, against, (done) => {
        this.#say(`Checking … ${Math.round(100 * done)} %`);
      });
      this.#show(checked);
      const held = texts === 1 ? 'one text' : `${texts.toLocaleString('en')} texts`;
      const found = isQuotation(checked) ? 'Checked as a quotation.' : summarySentence(checked);
      this.#say(`${found} Held against ${held}.`);
    } catch (reason) {
      this.#fail(reason);
    }
  }

  #show(checked: CheckedDraft): void {
    this.#checked = checked;
    const { identical, amended, new: fresh, wrong } = summarise(checked);
    const counts: Readonly<Record<string, number>> = {
      all: identical + amended + fresh,
      identical,
      amended,
      new: fresh,
      wrong,
    };
    for (const input of this.#results.querySelectorAll('input')) {
      const count = counts[input.value] ?? 0;
      input.disabled = count === 0;
      input.checked = input.value === 'all';
      const number = input.parentElement?.querySelector('b');
      if (number) number.textContent = String(count);
    }
    this.#results.dataset['show'] = 'all';
    const { quotation } = checked;
    const verdict = this.#part('.quotation', HTMLElement);
    verdict.hidden = quotation === null;
    verdict.replaceChildren(...(quotation ? drawQuotation(quotation) : []));
    this.#part('ol', HTMLElement).replaceChildren(...drawDraft(checked));
    this.#results.toggleAttribute('data-quotation', isQuotation(checked));
    this.#results.hidden = false;
  }

  async #save(format: string | undefined): Promise<void> {
    if (!this.#checked || format === undefined) return;
    const { saveDraft } = await import('./save.ts');
    saveDraft(this.#checked, format as SavedFormat);
  }

  readonly #paste = (event: ClipboardEvent): void => {
    const html = event.clipboardData?.getData('text/html') ?? '';
    if (html === '') return;
    event.preventDefault();
    void this.#take(this.#worker.readHtml(html));
  };

  readonly #drop = (event: DragEvent): void => {
    const [file] = event.dataTransfer?.files ?? [];
    const html = event.dataTransfer?.getData('text/html') ?? '';
    if (!file && html === '') return;
    event.preventDefault();
    if (file) void this.#open(file);
    else void this.#take(this.#worker.readHtml(html));
  };

  /** A file takes the place of what was there. */
  async #open(file: File): Promise<void> {
    this.#say(`Reading ${file.name} …`);
    this.#field.select();
    if (await this.#take(this.#worker.readFile(file))) await this.#check();
  }

  /** Puts words where the selection is. */
  async #take(reading: Promise<string>): Promise<boolean> {
    try {
      const words = await reading;
      const { selectionStart, selectionEnd } = this.#field;
      this.#field.setRangeText(words, selectionStart, selectionEnd, 'end');
      remember(memoryKey, this.#field.value);
      this.#say('');
      return true;
    } catch (reason) {
      this.#fail(reason);
      return false;
    }
  }

  #erase(): void {
    forget(memoryKey);
    this.#field.value = '';
    this.#checked = undefined;
    this.#results.hidden = true;
    this.#part('ol', HTMLElement).replaceChildren();
    this.#part('.quotation', HTMLElement).replaceChildren();
    this.#say('Erased: nothing of the draft is left on this device.');
    this.#field.focus();
  }

  #fail(reason: unknown): void {
    if (!(reason instanceof UnreadableError)) throw reason;
    this.#say(reason.message);
  }

  #say(words: string): void {
    this.#part('[role=status]', HTMLElement).textContent = words;
  }

  get #field(): HTMLTextAreaElement {
    return this.#part('textarea', HTMLTextAreaElement);
  }
  get #results(): HTMLElement {
    return this.#part('.results', HTMLElement);
  }

  #part<T extends Element>(selector: string, kind: new () => T): T {
    const part = this.querySelector(selector);
    if (!(part instanceof kind)) throw new Error(`check-draft lacks ${selector}`);
    return part;
  }
}

/** Whether what was found is told by the verdict on a quotation alone. */
function isQuotation(checked: CheckedDraft): boolean {
  const { quotation } = checked;
  return quotation !== null && quotation.found.length > 0 && summarise(checked).wrong === 0;
}

customElements.define('check-draft', CheckDraft);
