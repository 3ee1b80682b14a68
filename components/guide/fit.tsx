import type { JSX } from "preact";
import type { Claim } from "../../lib/guidance/claim.ts";
import { planNames } from "../../lib/guidance/plans.ts";
import {
  askers,
  claimsOfFit,
  type FitAnswers,
  needs,
  owners,
  suggestFit,
  type Suggestion,
} from "../../lib/guidance/suggestion.ts";
import { type Translate, translateCount } from "../../lib/texts/translate.ts";
import { Reasons, Step } from "./step.tsx";

interface FitProps {
  readonly answers: FitAnswers;
  readonly onAnswers: (answers: FitAnswers) => void;
  readonly claims: readonly Claim[];
  readonly translate: Translate;
  readonly now: Date;
  readonly language: string;
}

/** Three questions, and the plans and settings that suit the answers. */
export function Fit({ answers, onAnswers, ...shown }: FitProps): JSX.Element {
  const { translate } = shown;
  const suggestion = suggestFit(answers);
  return (
    <section class="guide-section" id="fit">
      <h2>{translate("fit_title")}</h2>
      <p class="section-lead">{translate("fit_lead")}</p>
      <fieldset class="chips">
        <legend>{translate("fit_asker")}</legend>
        {askers.map((asker) => (
          <label key={asker} class="chip">
            <input
              type="radio"
              name="asker"
              checked={answers.asker === asker}
              onChange={() => onAnswers({ ...answers, asker })}
            />
            <span>{translate(`fit_asker_${asker}`)}</span>
          </label>
        ))}
      </fieldset>
      <fieldset class="chips">
        <legend>{translate("fit_owner")}</legend>
        {owners.map((owner) => (
          <label key={owner} class="chip">
            <input
              type="radio"
              name="owner"
              checked={answers.owner === owner}
              onChange={() => onAnswers({ ...answers, owner })}
            />
            <span>{translate(`fit_owner_${owner}`)}</span>
          </label>
        ))}
      </fieldset>
      <fieldset class="chips">
        <legend>{translate("fit_need")}</legend>
        {needs.map((need) => (
          <label key={need} class="chip">
            <input
              type="checkbox"
              checked={answers.needs.includes(need)}
              onChange={({ currentTarget: { checked } }) => {
                const others = answers.needs.filter((each) => each !== need);
                onAnswers({ ...answers, needs: checked ? [...others, need] : others });
              }}
            />
            <span>{translate(`fit_need_${need}`)}</span>
          </label>
        ))}
      </fieldset>
      <div class="panel fit-answer" role="status">
        {suggestion === undefined ? (
          <p class="fit-prompt">{translate("fit_prompt")}</p>
        ) : (
          <Headline suggestion={suggestion} {...shown} />
        )}
      </div>
      {suggestion && <Grounds suggestion={suggestion} {...shown} />}
    </section>
  );
}

type SuggestionProps = Omit<FitProps, "answers" | "onAnswers"> & { readonly suggestion: Suggestion };

function Headline({ suggestion, translate, language }: SuggestionProps): JSX.Element {
  const { outcome, plans, steps } = suggestion;
  const choice = new Intl.ListFormat(language, { type: "disjunction" });
  const names = choice.format(plans.map((plan) => planNames[plan]));
  return (
    <>
      <h3>{translate(`fit_${outcome}_title`, names)}</h3>
      <p>{translate(`fit_${outcome}_why`)}</p>
      {steps.length > 0 && (
        <p class="fit-count">{translateCount(translate, language, "fit_steps", steps.length)}</p>
      )}
    </>
  );
}

/** Why, and what to do, each with its source. */
function Grounds({ suggestion, claims, ...shown }: SuggestionProps): JSX.Element {
  const { plans, steps } = suggestion;
  return (
    <>
      <Reasons claims={claimsOfFit(suggestion.claims, claims, [])} namesPlans {...shown} />
      {steps.length > 0 && (
        <ol class="steps fit-steps">
          {steps.map((step) => (
            <Step
              key={step.titleKey}
              step={step}
              claims={claimsOfFit(step.claims ?? [], claims, plans)}
              namesPlans
              {...shown}
            />
          ))}
        </ol>
      )}
    </>
  );
}
