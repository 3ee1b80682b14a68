import type { ComponentChildren, JSX } from "preact";

interface RadioCardsProps<Id extends string> {
  /** Name of the group, unique in the page. */
  readonly name: string;
  readonly legend: string;
  readonly options: readonly { readonly id: Id; readonly label: string; readonly hint: string }[];
  readonly chosen: Id;
  /** Who has made the choice for the person, where they can't. */
  readonly lock?: ComponentChildren;
  readonly onChoose: (id: Id) => void;
}

/** One choice of a few, each with a sentence on what it does. */
export function RadioCards<Id extends string>(props: RadioCardsProps<Id>): JSX.Element {
  const { name, legend, options, chosen, lock, onChoose } = props;
  return (
    <fieldset class="radio-cards" disabled={lock !== undefined}>
      <legend>
        {legend}
        {lock}
      </legend>
      {options.map(({ id, label, hint }) => (
        <label key={id} class="radio-card">
          <input
            type="radio"
            name={name}
            value={id}
            checked={id === chosen}
            aria-describedby={`${name}-${id}`}
            onChange={() => onChoose(id)}
          />
          <span class="radio-label">{label}</span>
          <span class="hint" id={`${name}-${id}`}>
            {hint}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
