import type { Ref } from "preact";
import type { Policy } from "../../lib/settings/policy.ts";
import type { MessageKey, Translate } from "../../lib/texts/translate.ts";

/** What a person answers to what is held. */
export type HoldAnswer = "redact" | "remove" | "edit" | "refuse" | "send" | "stop";

/**
 * The answers to each thing that can be held, in the order of the buttons: a draft can be redacted in place, pasted
 * text that the page keeps as a tile can only be removed, and a request that is on its way can only be stopped.
 */
const answersTo = {
  draft: ["redact", "edit", "send"],
  tile: ["remove", "edit", "send"],
  request: ["refuse", "send"],
} as const satisfies Record<string, readonly HoldAnswer[]>;

export type HeldThing = keyof typeof answersTo;

/**
 * How each answer looks: the one that solves it, the one that changes nothing, the one that lets the data go, and the
 * one that ends it all.
 */
const looks: Record<HoldAnswer, { label: MessageKey; look: "primary" | "safe" | "risky" | "quiet" }> = {
  redact: { label: "dialog_redact", look: "primary" },
  remove: { label: "dialog_remove", look: "primary" },
  edit: { label: "dialog_edit", look: "safe" },
  refuse: { label: "dialog_refuse", look: "safe" },
  send: { label: "dialog_send", look: "risky" },
  stop: { label: "dialog_stop", look: "quiet" },
};

/** The answer that changes nothing: the focus starts there, and Esc gives it. */
export function safeAnswerTo(held: HeldThing): HoldAnswer {
  return held === "request" ? "refuse" : "edit";
}

/** Whether an answer lets what was found go, now or later. */
export function letsGo(answer: HoldAnswer): boolean {
  return answer === "send" || answer === "stop";
}

export interface HoldDialogProps {
  readonly held: HeldThing;
  /** The question, e.g. "Send this card number to Claude?" */
  readonly question: string;
  /** Why it matters, in one sentence. */
  readonly risk: string;
  /** What was found and where, never the value itself. */
  readonly items: readonly string[];
  /** Where the dialog leaves the person's own text in sight. */
  readonly side: "top" | "bottom";
  /** Whether *Stop in this tab* is offered: only after our extension was updated or switched off. */
  readonly canStop: boolean;
  readonly policy: Policy;
  /** Whether the answers that let data go answer yet. */
  readonly isArmed: boolean;
  readonly translate: Translate;
  readonly dialogRef: Ref<HTMLDialogElement>;
  readonly safeRef: Ref<HTMLButtonElement>;
  readonly onAnswer: (answer: HoldAnswer, event: Event) => void;
  /** The person has chosen one of the organisation's reasons. Which one is nobody's business. */
  readonly onReason: (event: Event) => void;
}

/** The one dialog that holds a message: what was found, where, and the ways on. */
export function HoldDialog(props: HoldDialogProps) {
  const { held, question, risk, items, side, canStop, policy, isArmed, translate, dialogRef, safeRef } =
    props;
  const { onAnswer, onReason } = props;
  const offered: readonly HoldAnswer[] = canStop ? [...answersTo[held], "stop"] : answersTo[held];
  const answers = policy.maySendAsIs ? offered : offered.filter((answer) => !letsGo(answer));
  const organisation = policy.organisationName || translate("policy_organisation");
  const answering = (answer: HoldAnswer) => (event: Event) => onAnswer(answer, event);
  return (
    <dialog
      ref={dialogRef}
      role="alertdialog"
      data-side={side}
      aria-labelledby="question"
      aria-describedby="items risk unsent rule guidance"
      onCancel={answering(safeAnswerTo(held))}
      onClose={answering(safeAnswerTo(held))}
    >
      <h2 id="question">{question}</h2>
      <ul id="items">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <p id="risk">{risk}</p>
      <p id="unsent">{translate(held === "request" ? "dialog_unsent_request" : "dialog_unsent")}</p>
      {!policy.maySendAsIs && <p id="rule">{translate("dialog_forbidden", organisation)}</p>}
      {policy.guidanceText && <p id="guidance">{policy.guidanceText}</p>}
      {policy.guidanceLink && (
        <p>
          <a href={policy.guidanceLink} target="_blank" rel="noopener noreferrer">
            {translate("dialog_guidance")}
          </a>
        </p>
      )}
      {policy.maySendAsIs && policy.reasons.length > 0 && (
        <fieldset onChange={onReason}>
          <legend>{translate("dialog_reason", organisation)}</legend>
          {policy.reasons.map((reason) => (
            <label key={reason}>
              <input type="radio" name="reason" />
              {reason}
            </label>
          ))}
        </fieldset>
      )}
      <div class="answers">
        {answers.map((answer) => {
          const { label, look } = looks[answer];
          return (
            <button
              key={answer}
              type="button"
              class={look}
              ref={look === "safe" ? safeRef : null}
              autofocus={look === "safe"}
              aria-disabled={letsGo(answer) && !isArmed}
              onClick={answering(answer)}
            >
              {translate(label)}
            </button>
          );
        })}
      </div>
    </dialog>
  );
}
