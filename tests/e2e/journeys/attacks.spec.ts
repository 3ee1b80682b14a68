import { readFile } from "node:fs/promises";
import type { Point, Tab } from "../drivers/driver.ts";
import { expect, test } from "../fixtures.ts";
import { ssn } from "../made-up.ts";

// A hostile Claude is out of scope; a third-party script on its page is not. Removal of our elements is in survival.spec.ts.

const message = `My SSN is ${ssn}.`;
const cover = { red: 1, green: 254, blue: 3 };

/** The colour that a person sees at a point. */
async function colourAt(tab: Tab, { x, y }: Point, file: string): Promise<typeof cover> {
  await tab.screenshot(file);
  const picture = (await readFile(file)).toString("base64");
  return tab.evaluate(
    async ({ picture, x, y }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      const canvas = document.createElement("canvas");
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext("2d");
      context?.drawImage(image, 0, 0);
      const [red = 0, green = 0, blue = 0] = context?.getImageData(x, y, 1, 1).data ?? [];
      return { red, green, blue };
    },
    { picture, x, y },
  );
}

test("a popover that the page lays over the dialog ends up below it", async ({
  person,
  standIn,
  tab,
}, info) => {
  await person.opensClaude("/new");
  await person.says(message);
  const answering = await person.seesButtonsAnswer().then(() => person.findsDialogButton("Send as is"));
  await tab.evaluate(() => {
    const popover = document.createElement("div");
    popover.popover = "manual";
    popover.style.cssText =
      "position: fixed; inset: 0; width: 100vw; height: 100vh; border: 0; background: rgb(1 254 3); pointer-events: none";
    document.body.append(popover);
    popover.showPopover();
  });
  await person.seesButtonsAnswer();
  expect(await colourAt(tab, answering, info.outputPath("covered.png"))).not.toEqual(cover);
  expect(standIn.prompts()).toEqual([]);
  await person.chooses("Redact and send");
  expect(await standIn.waitForPrompts(1)).toEqual(["My SSN is [SSN_1]."]);
});

test("styles that hide everything of ours leave the dialog in sight", async ({ person, standIn, tab }) => {
  await person.opensClaude("/new");
  await tab.evaluate(() => {
    const style = document.createElement("style");
    style.textContent =
      "html > :not(head, body) { opacity: 0 !important; display: none !important; visibility: hidden !important; }" +
      "body { opacity: 0 !important; }";
    document.head.append(style);
  });
  await tab.type(message);
  await person.presses("Enter");
  await person.seesDialog();
  const opacities = await tab.evaluateInClosedRoots((roots) => {
    const dialogs = roots.flatMap((root) => [...root.querySelectorAll("dialog")]);
    return dialogs.map((dialog) =>
      dialog.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    );
  }, null);
  expect(opacities).toEqual([true]);
  await person.chooses("Redact and send");
  expect(await standIn.waitForPrompts(1)).toEqual(["My SSN is [SSN_1]."]);
});

test("presses that no person made answer nothing", async ({ person, standIn, tab }) => {
  await person.opensClaude("/new");
  await person.says(message);
  await person.seesButtonsAnswer();
  const dialog = await person.seesDialog();
  await tab.evaluateInClosedRoots((roots) => {
    for (const root of roots) {
      for (const button of root.querySelectorAll("button")) {
        button.click();
        for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click"]) {
          button.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
        }
        for (const key of ["Enter", " ", "Escape"]) {
          button.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, composed: true }));
          root.host.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
        }
      }
    }
  }, null);
  expect(await person.seesDialog()).toEqual(dialog);
  expect(standIn.prompts()).toEqual([]);
});

test("a synthetic Enter or click on Send is held like a real one", async ({ person, standIn, tab }) => {
  await person.opensClaude("/new");
  await person.types(message);
  for (const send of ["Enter", "click"] as const) {
    await tab.evaluate((how) => {
      const editor = document.querySelector('[data-testid="chat-input"]');
      const init = { key: "Enter", code: "Enter", keyCode: 13, bubbles: true, cancelable: true };
      if (how === "Enter") editor?.dispatchEvent(new KeyboardEvent("keydown", init));
      else document.querySelector<HTMLElement>('[data-testid="chat-input-send"]')?.click();
    }, send);
    await person.seesDialog();
    await person.chooses("Edit message");
  }
  expect(standIn.prompts()).toEqual([]);
});

test("the page hears no key that is pressed in the dialog", async ({ person, tab }) => {
  await person.opensClaude("/new");
  await person.says(message);
  await person.seesButtonsAnswer();
  await tab.evaluate(() => {
    const heard: string[] = [];
    for (const type of ["keydown", "keypress", "keyup", "input", "beforeinput"]) {
      window.addEventListener(type, () => heard.push(type), { capture: true });
    }
    Object.assign(window, { heard });
  });
  for (const key of ["Tab", "Shift+Tab", "Control+k", "a", "Escape"]) await person.presses(key);
  await person.seesNoDialog();
  expect(await tab.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
});
