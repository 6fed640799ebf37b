import { expect, test } from 'vitest';
import { excerpt } from '../../../../src/formats/excerpt.ts';
import { everything, madeUpXml } from '../../../support/made-up-xml.ts';
import { readText } from '../../../support/read-text.ts';

test('an excerpt is one paragraph with its sub-paragraphs, at the left', () => {
  const { paragraphs } = readText(`The General Assembly,\n\n${everything}`);
  const second = paragraphs.find(({ anchor }) => anchor === 'op2');
  expect(second && excerpt('xml', madeUpXml(everything), second)).toBe(
    `<paragraph eId="para_2" GUID="op2">
 <num>2.</num>
 <list eId="para_2__list_1">
  <point eId="para_2__list_1__point_a" GUID="op2-a">
   <num>(a)</num>
   <content eId="para_2__list_1__point_a__content">
    <p><i>Requests</i> a report;</p>
   </content>
  </point>
  <point eId="para_2__list_1__point_b" GUID="op2-b">
   <num>(b)</num>
   <content eId="para_2__list_1__point_b__content">
    <p>To close, see <inline name="citation">Commission on Human Rights resolution 1998/5</inline>.</p>
   </content>
  </point>
 </list>
</paragraph>`,
  );
});
