// Other programs, started side by side: at most as many as the machine has cores.
import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** What a program printed. Throws with what it complained about where it failed. */
export function run(command: string, words: readonly string[], input = ''): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const options = { encoding: 'buffer' as const, maxBuffer: 1e9 };
    const child = execFile(command, words, options, (error, output, complaint) => {
      if (error) reject(new Error(`${command}: ${error.message} ${complaint.toString().slice(0, 300)}`));
      else resolve(output);
    });
    // A program may end without having read what it was given; whether it failed it says itself.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

/** Does the work for every item, a few at a time; the results are in the items’ order. */
export async function eachOf<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
  atOnce = availableParallelism()
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const worker = async () => {
    for (let at = next++; at < items.length; at = next++) results[at] = await work(items[at]!);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}
