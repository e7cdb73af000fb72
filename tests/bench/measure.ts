/** The loop that everything is compared with, and memory. */

/** Where results go that nobody reads, so that no run can be left out by the compiler. */
export const sink = { sum: 0 };

/** The loop that only reads each UTF-16 unit. */
export function readUnits(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}

/** Memory that is held, bytes; exact only where the garbage collector can be called (node --expose-gc). */
export function heldBytes(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
