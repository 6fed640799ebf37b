import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder, type StaticServer } from '../support/static-server.ts';
import { shippedTexts } from '../support/texts.ts';
import type { EngineBrowser, EnginePage } from './engine.ts';
import { engines } from './engines.ts';

const [adopted, draft] = shippedTexts;
const markColour = 'rgb(255, 243, 196)';
const dark = 'rgb(21, 23, 27)';

let server: StaticServer;
beforeAll(async () => {
  server = await serveFolder(fileURLToPath(new URL('../../dist', import.meta.url)));
});
afterAll(() => server.close());

for (const { name, needs, start } of engines) {
  if (!start) console.warn(`${name} was skipped, for want of ${needs}.`);

  describe.skipIf(!start)(start ? name : `${name}, which needs ${needs}`, () => {
    let browser: EngineBrowser | undefined;
    let page: EnginePage;
    beforeAll(async () => {
      browser = await start?.();
      if (!browser) return;
      page = browser.page;
      console.log(`${name} is ${browser.version}.`);
    });
    afterAll(() => browser?.close());

    const open = (path: string): Promise<void> => page.open(`${server.origin}${path}`);
    const address = (): Promise<string> =>
      page.ask(() => location.pathname + location.search + location.hash);
    const words = (selector: string): Promise<string | null> =>
      page.ask((found) => document.querySelector<HTMLElement>(found)?.innerText ?? null, selector);
    const value = (selector: string): Promise<string | null> =>
      page.ask((found) => document.querySelector<HTMLInputElement>(found)?.value ?? null, selector);
    const ids = (selector: string): Promise<string[]> =>
      page.ask((found) => Array.from(document.querySelectorAll(found), ({ id }) => id), selector);
    const background = (selector: string): Promise<string | null> =>
      page.ask((found) => {
        const element = document.querySelector(found);
        return element && getComputedStyle(element).backgroundColor;
      }, selector);
    const isInView = (selector: string): Promise<boolean> =>
      page.ask((found) => {
        const box = document.querySelector(found)?.getBoundingClientRect();
        return box !== undefined && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight;
      }, selector);
    const shown = (selector: string): Promise<number> =>
      page.ask(
        (found) =>
          Array.from(document.querySelectorAll(found)).filter((element) =>
            element.checkVisibility(),
          ).length,
        selector,
      );

    describe('to read:', () => {
      test('a text is there with every paragraph and note', async () => {
        await open(`/${adopted.id}/`);
        expect(await ids('[data-kind]')).toEqual(adopted.anchors);
        expect(await ids('[role=doc-footnote]')).toEqual(adopted.notes);
      });

      test('a note stands beside its paragraph on a wide screen', async () => {
        await open(`/${adopted.id}/`);
        const top = (selector: string): Promise<number | undefined> =>
          page.ask((found) => document.querySelector(found)?.getBoundingClientRect().top, selector);
        expect(await top('#fn2')).toBeCloseTo((await top('#pp2')) ?? Number.NaN, -1);
      });

      test('a citation shows what it cites, near it, when the mouse rests on it', async () => {
        await open(`/${adopted.id}/`);
        const citation = '#pp2 [data-cites="A/RES/55/109"]';
        await page.hover(citation);
        await expect.poll(() => words('#preview')).toContain('General Assembly, 4 December 2000');
        const distance = await page.ask((found) => {
          const preview = document.querySelector(':popover-open')?.getBoundingClientRect();
          const lines = [...(document.querySelector(found)?.getClientRects() ?? [])];
          return preview
            ? Math.min(
                ...lines.map(({ top, bottom }) =>
                  Math.max(preview.top - bottom, top - preview.bottom),
                ),
              )
            : Infinity;
        }, citation);
        expect(Math.abs(distance)).toBeLessThan(10);
      });

      test('the dark theme that is chosen is kept on the next page', async () => {
        await open('/');
        await page.click('[name=theme][value=dark]');
        expect(await background('body')).toBe(dark);
        await open(`/${adopted.id}/`);
        expect(await background('body')).toBe(dark);
        await page.click('[name=theme][value=light]');
        expect(await background('body')).not.toBe(dark);
      });
    });

    describe('to link:', () => {
      test('an address of a paragraph opens with it in view and marked', async () => {
        await open(`/${adopted.id}/#op5`);
        await expect.poll(() => isInView('#op5')).toBe(true);
        expect(await background('#op5 > p')).toBe(markColour);
      });

      test('an address of several selects them', async () => {
        await open(`/${adopted.id}/#op3:op5`);
        await expect.poll(() => ids('.para.selected')).toEqual(['op3', 'op4', 'op5']);
        await expect.poll(() => isInView('#op3')).toBe(true);
        await expect.poll(() => words('.toc [aria-current]')).toContain('Considers');
      });

      test('addresses as people type them lead to the paragraph', async () => {
        await open(`/${adopted.id}/#5`);
        await expect.poll(address).toBe(`/${adopted.id}/#op5`);
        await expect.poll(() => isInView('#op5')).toBe(true);
        await open('/A/RES/56/149#OP5');
        await expect.poll(address).toBe(`/${adopted.id}/#op5`);
        await expect.poll(() => isInView('#op5')).toBe(true);
      });

      test('a number makes the address its own, and a citation leads to the text cited', async () => {
        await open(`/${draft.id}/`);
        await page.click('#op2 > .label');
        await expect.poll(address).toBe(`/${draft.id}/#op2`);
        await page.click('#pp2 [data-cites="A/RES/56/149"]');
        await expect.poll(address).toBe(`/${adopted.id}/`);
      });
    });

    describe('to search:', () => {
      test('the search opens on a key and leads to a paragraph with the words marked', async () => {
        await open(`/${adopted.id}/`);
        await page.type('/');
        await expect
          .poll(() => page.ask(() => document.activeElement?.matches('dialog [type=search]')))
          .toBe(true);
        await page.type('empowerment');
        await expect.poll(() => shown('dialog .hits li > a')).toBe(1);
        expect(await words('dialog .hits mark')).toBe('empowerment');
        await page.click('dialog .hits li > a');
        await expect.poll(address).toBe(`/${draft.id}/#pp7`);
        await expect
          .poll(() => page.ask(() => [...(CSS.highlights.get('searched') ?? [])].map(String)))
          .toEqual(['empowerment']);
      });

      test('an address of a search shows its hits, and filters narrow them', async () => {
        await open('/search/?q=reaffirms&resolution=a%2Fres%2F56%2F149');
        await expect.poll(() => words('[role=status]')).toBe('5 paragraphs');
        await open('/search/?q=reaffirms&resolution=a%2Fres%2F56%2F149&kind=operative');
        await expect.poll(() => words('[role=status]')).toBe('3 paragraphs');
        await page.click('.hits li > a');
        await expect.poll(address).toMatch(/^\/a\/res\/56\/149\/#op\d$/);
      });

      test('a place that is typed is gone to', async () => {
        await open('/');
        await page.type('/');
        await expect.poll(() => shown('dialog [type=search]')).toBe(1);
        await page.type('56/149 para. 5');
        await expect.poll(() => words('dialog')).toContain('Go to OP5 of A/RES/56/149');
        await page.press('Enter');
        await expect.poll(address).toBe(`/${adopted.id}/#op5`);
      });
    });

    test('to cite: a paragraph is cited as the UN does, and for reference managers', async () => {
      await open(`/${adopted.id}/#op5`);
      await page.click('#op5 .actions button:nth-of-type(4)');
      await expect.poll(() => words('dialog h2')).toContain('resolution 56/149, para. 5');
      const form = (position: number): string => `dialog label:nth-of-type(${position}) input`;
      for (const [index, citation] of [
        'paragraph 5 of General Assembly resolution 56/149',
        'General Assembly resolution 56/149, para. 5',
        'UNGA Res 56/149 (19 December 2001) UN Doc A/RES/56/149, para 5',
        'G.A. Res. 56/149, ¶ 5, U.N. Doc. A/RES/56/149 (Dec. 19, 2001)',
        'United Nations General Assembly. (2001). Enhancement of international cooperation',
        'United Nations General Assembly. 2001. “Enhancement of International Cooperation',
        'United Nations General Assembly. Enhancement of International Cooperation',
        '@techreport{A_RES_56_149_op5,',
        'TY  - RPRT',
      ].entries()) {
        await page.click(form(index + 1));
        await expect.poll(() => value('dialog textarea')).toContain(citation);
      }
      await page.press('Escape');
      await expect.poll(() => shown('dialog')).toBe(0);
    });

    test('to compare: changes are marked, moves are told, and what is shown can be chosen', async () => {
      await open(`/${draft.id}/compared-with/${adopted.id}/`);
      const all = await shown('.comparison li');
      expect(all).toBeGreaterThanOrEqual(draft.anchors.length);
      expect(await words('#op8 .cited del')).toContain('fifty-seventh');
      expect(await words('#op7 .standing')).toContain('moved: here OP7, there OP2');
      await page.click('[name=view][value=identical]');
      expect(await shown('.comparison li')).toBe(3);
      await page.click('[name=view][value=all]');
      expect(await shown('.comparison li')).toBe(all);
      expect(await shown('#op8 .citing del')).toBe(0);
      await page.click('[name=layout][value=running]');
      expect(await shown('#op8 .citing del')).toBe(1);
      expect(await shown('#op8 .cited > p')).toBe(0);
    });
  });
}
