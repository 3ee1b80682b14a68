import type { Ref } from "preact";
import type { MessageKey, Translate } from "../../lib/texts/translate.ts";
import type { CardDescription } from "./describe-card.ts";

/** What a person answers to a finding in their text. */
export type FindingAnswer = "redact" | "fine-in-chat" | "always-fine" | "not-sensitive";

/** What the card's buttons ask for. */
export type CardCommand =
  | { readonly kind: "answer"; readonly answer: FindingAnswer }
  | { readonly kind: "go"; readonly to: "next" | "previous" | number }
  | { readonly kind: "redact-all" }
  | { readonly kind: "sent" };

interface FindingCardProps {
  readonly description: CardDescription;
  readonly translate: Translate;
  /** The least harmful way on: the focus starts there. */
  readonly firstRef: Ref<HTMLButtonElement>;
  readonly onCommand: (command: CardCommand, event: Event) => void;
}

const answerTexts: Record<FindingAnswer, MessageKey> = {
  redact: "card_redact",
  "fine-in-chat": "card_fine_in_chat",
  "always-fine": "card_always_fine",
  "not-sensitive": "card_not_sensitive",
};

/** What was found, why it matters, what to write instead, and what can be done about it. */
export function FindingCard({ description, translate, firstRef, onCommand }: FindingCardProps) {
  const { name, line, risk, instead, answers, position, groups } = description;
  const commanding = (command: CardCommand) => (event: Event) => onCommand(command, event);
  return (
    <>
      <header>
        <h2 id="name">{name}</h2>
        {line !== undefined && <span id="line">{line}</span>}
      </header>
      <p id="risk">{risk}</p>
      <p id="instead">{instead}</p>
      <div class="answers">
        {answers.map((answer) => (
          <button
            key={answer}
            type="button"
            class={answer === "redact" ? "primary" : "plain"}
            ref={answer === "redact" ? firstRef : null}
            onClick={commanding({ kind: "answer", answer })}
          >
            {translate(answerTexts[answer])}
          </button>
        ))}
      </div>
      <button type="button" role="link" class="sent" onClick={commanding({ kind: "sent" })}>
        {translate("card_sent")}
      </button>
      {groups.length > 0 && (
        <ul>
          {groups.map(({ label, first, isCurrent }) => (
            <li key={label}>
              <button
                type="button"
                class="quiet"
                aria-current={isCurrent}
                onClick={commanding({ kind: "go", to: first })}
              >
                {label}
              </button>
            </li>
          ))}
        </ul>
      )}
      {position !== undefined && (
        <footer>
          <StepButton
            label={translate("card_previous")}
            shape="m10 3-5 5 5 5"
            onClick={commanding({ kind: "go", to: "previous" })}
          />
          <span id="position">{position}</span>
          <StepButton
            label={translate("card_next")}
            shape="m6 3 5 5-5 5"
            onClick={commanding({ kind: "go", to: "next" })}
          />
          <button type="button" class="quiet redact-all" onClick={commanding({ kind: "redact-all" })}>
            {translate("card_redact_all")}
          </button>
        </footer>
      )}
    </>
  );
}

interface StepButtonProps {
  readonly label: string;
  readonly shape: string;
  readonly onClick: (event: Event) => void;
}

function StepButton({ label, shape, onClick }: StepButtonProps) {
  return (
    <button type="button" class="quiet step" aria-label={label} onClick={onClick}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={shape} />
      </svg>
    </button>
  );
}
