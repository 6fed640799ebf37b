/** Words that every text has, so that they tell no text from another: the index leaves them out. */
const stopWords = new Set(
  'a an and are as at be been by for from had has have in into is it its of on or such that the their them there these they this those to was were which with'.split(
    ' ',
  ),
);

/** Whether a word, as `plainWords` gives it, is one that the index leaves out. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}
