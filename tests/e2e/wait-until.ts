const pauseMs = 20;

/**
 * Asks until there is an answer. A browser can only be watched from outside by asking again;
 * the deadline turns a state that never comes into an error that names it.
 */
export async function waitUntil<Answer>(
  state: string | (() => string),
  ask: () => Promise<Answer | undefined> | Answer | undefined,
  deadlineMs = 30_000,
): Promise<Answer> {
  const deadline = Date.now() + deadlineMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > deadline) {
      const missed = typeof state === "string" ? state : state();
      throw new Error(`Waited ${deadlineMs / 1000} s in vain until ${missed}.`);
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}
