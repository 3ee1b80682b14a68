/**
 * Takes one step of some work after the other whenever the page has nothing else to do.
 * @param longestWait in milliseconds; a page that is never idle in that time gets the next step taken all the same
 * @returns stops it, for good
 */
export function takeInIdleTime<Result>(
  work: Iterator<unknown, Result>,
  longestWait: number,
  onDone?: (result: Result) => void,
): () => void {
  const takeStep = (): void => {
    const step = work.next();
    if (step.done === true) onDone?.(step.value);
    else handle = requestIdleCallback(takeStep, { timeout: longestWait });
  };
  let handle = requestIdleCallback(takeStep, { timeout: longestWait });
  return () => cancelIdleCallback(handle);
}
