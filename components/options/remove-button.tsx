import type { JSX } from "preact";
import type { Translate } from "../../lib/texts/translate.ts";

interface RemoveButtonProps {
  /** The entry that goes, for who cannot see where the button stands. */
  readonly name: string;
  /** Takes the entry out of the list; by then the page has to be drawn again. */
  readonly onRemove: () => void;
  readonly translate: Translate;
}

/** Takes its entry out of a list. The keyboard goes on at the entry that comes after. */
export function RemoveButton({ name, onRemove, translate }: RemoveButtonProps): JSX.Element {
  const remove = (button: HTMLElement): void => {
    const row = button.closest("li");
    const list = row?.parentElement;
    const index = [...(list?.children ?? [])].findIndex((each) => each === row);
    onRemove();
    const neighbour = list?.children[index] ?? list?.children[index - 1];
    neighbour?.querySelector("button")?.focus();
  };
  return (
    <button
      type="button"
      class="button"
      aria-label={translate("options_remove_named", name)}
      onClick={({ currentTarget }) => remove(currentTarget)}
    >
      {translate("options_remove")}
    </button>
  );
}
