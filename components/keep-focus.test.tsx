// @vitest-environment jsdom
import { type ComponentChildren, render } from "preact";
import { expect, it } from "vitest";
import { keepFocus } from "./keep-focus.ts";

const top = <button id="top" />;

function show(children: ComponentChildren): void {
  render(children, document.body);
}

it("goes to the nearest control when the focused one is gone", () => {
  const list = (isWhole: boolean) => (
    <>
      {top}
      <section>
        {isWhole && (
          <p>
            <button id="gone" />
          </p>
        )}
        <button id="near" />
      </section>
    </>
  );
  show(list(true));
  document.getElementById("gone")?.focus();
  keepFocus(() => show(list(false)));
  expect(document.activeElement?.id).toBe("near");
});

it("leaves the focus where it is while its control is there", () => {
  const page = (text: string) => (
    <>
      {top}
      <button id="stays">{text}</button>
    </>
  );
  show(page("one"));
  document.getElementById("stays")?.focus();
  keepFocus(() => show(page("two")));
  expect(document.activeElement?.id).toBe("stays");
});

it("takes no focus when nothing had it", () => {
  show(top);
  keepFocus(() => show(<button id="other" />));
  expect(document.activeElement).toBe(document.body);
});
