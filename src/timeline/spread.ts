/** Something that wants to stand at a height, and the room it takes above and below it. */
export interface Wish {
  readonly at: number;
  readonly room: number;
}

/**
 * Where things can stand without overlapping, each as near to where it wants to be as its
 * neighbours let it, none above `start`. What meets is moved together, so that the middle of
 * a crowd stays where it was.
 *
 * @param wishes in order, the topmost first
 */
export function spread(wishes: readonly Wish[], start: number): number[] {
  const crowds: Wish[][] = [];
  for (const wish of wishes) {
    let crowd = [wish];
    for (
      let above = crowds.at(-1);
      above && bottomOf(above, start) > topOf(crowd, start);
      above = crowds.at(-1)
    ) {
      crowd = [...above, ...crowd];
      crowds.pop();
    }
    crowds.push(crowd);
  }
  return crowds.flatMap((crowd) => {
    let top = topOf(crowd, start);
    return crowd.map(({ room }) => {
      top += room;
      return top - room / 2;
    });
  });
}

function topOf(crowd: readonly Wish[], start: number): number {
  let before = 0;
  let sum = 0;
  for (const { at, room } of crowd) {
    sum += at - before - room / 2;
    before += room;
  }
  return Math.max(start, sum / crowd.length);
}

function bottomOf(crowd: readonly Wish[], start: number): number {
  return topOf(crowd, start) + crowd.reduce((sum, { room }) => sum + room, 0);
}
