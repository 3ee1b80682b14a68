import type { StandIn } from "../../stand-in/server.ts";
import { expect, test } from "../fixtures.ts";
import { ssn } from "../made-up.ts";
import type { InputBox } from "../person.ts";
import { waitUntil } from "../wait-until.ts";

const codeBox: InputBox = {
  field: '.epitaxy-prompt [contenteditable="true"]',
  send: ".epitaxy-prompt button.primary",
};

const task = `Log in with the SSN ${ssn}.`;
const redacted = "Log in with the SSN [SSN_1].";

const dialog = {
  title: "Send this social security number to Claude?",
  items: ["Social security number"],
  buttons: ["Redact and send", "Edit message", "Send as is"],
  focused: "Edit message",
};

/** What coding sessions were sent, in order. */
function readTasks(standIn: StandIn): string[] {
  return standIn
    .requests()
    .filter(({ path }) => /^\/v1\/sessions\/[^/]+\/events$/u.test(path))
    .flatMap(({ body }) =>
      (JSON.parse(body) as { events: { message: { content: string } }[] }).events.map(
        ({ message }) => message.content,
      ),
    );
}

function seesTasks(standIn: StandIn, tasks: readonly string[]): Promise<true> {
  return waitUntil(
    `the server has got ${JSON.stringify(tasks)}`,
    () => JSON.stringify(readTasks(standIn)) === JSON.stringify(tasks) || undefined,
  );
}

for (const address of ["/code", "/code/session_01", "/code?testids=off"]) {
  test(`Enter is held, and the task goes redacted: ${address}`, async ({ person, standIn }) => {
    const there = person.at(codeBox);
    await there.opensClaude(address);
    await there.types(task);
    await there.seesUnderlined([ssn]);
    await there.presses("Enter");
    expect(await there.seesDialog()).toEqual(dialog);
    expect(readTasks(standIn)).toEqual([]);
    await there.chooses("Redact and send");
    await seesTasks(standIn, [redacted]);
  });

  test(`Send is held, and the task goes as it is: ${address}`, async ({ person, standIn }) => {
    const there = person.at(codeBox);
    await there.opensClaude(address);
    await there.types(task);
    await there.clicksSend();
    expect(await there.seesDialog()).toEqual(dialog);
    expect(readTasks(standIn)).toEqual([]);
    await there.chooses("Send as is");
    await seesTasks(standIn, [task]);
  });
}

test("the next task of a session is held too", async ({ person, standIn }) => {
  const there = person.at(codeBox);
  await there.opensClaude("/code");
  await there.says("Hello");
  await there.seesAddress(/^\/code\/session_/u);
  await there.says(task);
  await there.chooses("Redact and send");
  await seesTasks(standIn, ["Hello", redacted]);
});

test("on a small screen Enter breaks the line, and Send is held", async ({ person, tab, standIn }) => {
  const there = person.at(codeBox);
  await tab.setViewport({ width: 480, height: 800 });
  await there.opensClaude("/code");
  await there.types(task);
  await there.presses("Enter");
  await there.seesNoDialog();
  await there.types("Thanks.");
  await there.clicksSend();
  await there.chooses("Redact and send");
  await seesTasks(standIn, [`${redacted}\nThanks.`]);
});
