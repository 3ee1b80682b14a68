/** In milliseconds: short steps are taken together, as an idle page calls seldom. */
const shortTime = 5;

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
    const start = performance.now();
    let step;
    do step = work.next();
    while (step.done !== true && performance.now() - start < shortTime);
    if (step.done === true) onDone?.(step.value);
    else handle = requestIdleCallback(takeStep, { timeout: longestWait });
  };
  let handle = requestIdleCallback(takeStep, { timeout: longestWait });
  return () => cancelIdleCallback(handle);
}
