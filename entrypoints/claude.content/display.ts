import { browser } from "@wxt-dev/browser";
import { describeHold, type HeldText } from "../../components/hold-dialog/describe-hold.ts";
import holdDialogCss from "../../components/hold-dialog/hold-dialog.css?inline";
import { HoldDialogLayer } from "../../components/hold-dialog/hold-dialog-layer.tsx";
import { type HeldThing, type HoldAnswer, safeAnswerTo } from "../../components/hold-dialog/hold-dialog.tsx";
import { keepKeys } from "../../components/keep-keys.ts";
import noticeCss from "../../components/notice/notice.css?inline";
import { NoticeLayer } from "../../components/notice/notice-layer.tsx";
import tokensCss from "../../components/tokens.css?inline";
import type { Decision } from "../../lib/decide/decide.ts";
import {
  createClosedRoot,
  followPageTheme,
  keepPresses,
  removeStaleHosts,
} from "../../lib/page/closed-root.ts";
import type { Draft } from "../../lib/page/draft-watcher.ts";
import type { Field } from "../../lib/page/field.ts";
import { isOrphaned } from "../../lib/settings/extension-life.ts";
import { mayLetGo, type Policy } from "../../lib/settings/policy.ts";
import type { Shortcuts } from "../../lib/settings/shortcuts.ts";
import { markLanguage } from "../../lib/texts/mark-language.ts";
import { chooseLanguage, loadTexts, type MessageKey, formatNumber } from "../../lib/texts/translate.ts";
import { type AnswerFindings, InlineWarnings } from "./inline-warnings.ts";
import { pageTexts } from "./page-texts.ts";

/** All that the person sees of us in Claude's page. */
export interface Display {
  /** A message waits for an answer, or for what was answered to be done. */
  readonly isBusy: boolean;
  /** Makes what takes long the first time and what is shown asks for: all texts, and the rules of the language for numbers. */
  prepare(): void;
  /** Keeps the display busy until the work is done. */
  whileBusy<Result>(work: Promise<Result>): Promise<Result>;
  /** Sends what the person wanted to send during such work, once; nothing is sent from behind the dialog. */
  afterWork(resume: () => boolean): void;
  /** Resolves when nothing waits for an answer. */
  whenFree(): Promise<void>;
  /** Opens the dialog at once, clear of `field` if that is given. */
  ask(held: HeldThing, texts: readonly [HeldText, ...HeldText[]], field?: Field): Promise<HoldAnswer>;
  notify(key: MessageKey): void;
  showInText(draft: Draft, decision: Decision): void;
  clearText(): void;
}

interface DisplayCalls {
  /** Does what the person answers on the card. */
  readonly onAnswer: AnswerFindings;
  /** What the organisation has settled, as it is at this moment. */
  readonly policy: () => Policy;
  /** Shows the draft as it is at this moment. */
  readonly lookNow: () => void;
  /** The keys as they are now. */
  readonly shortcuts: () => Shortcuts;
  /** The page took the dialog about these texts away again and again. */
  readonly onFight: (texts: readonly HeldText[]) => void;
  /** The person wants nothing more to be checked in this tab. */
  readonly onStop: () => void;
}

/** Prepares everything before the page runs; nothing is put into the page until there is something to show. */
export function createDisplay(document: Document, calls: DisplayCalls): Display {
  removeStaleHosts(document);
  const translate = loadTexts((key, values) => browser.i18n.getMessage(key, values));
  const language = chooseLanguage(translate("language_code"), browser.i18n.getUILanguage());
  const dialogRoot = createClosedRoot(document, tokensCss + holdDialogCss);
  const dialog = new HoldDialogLayer(dialogRoot.host, dialogRoot.root, translate);
  const noticeRoot = createClosedRoot(document, tokensCss + noticeCss);
  const notice = new NoticeLayer(noticeRoot.host, noticeRoot.root);
  for (const { host } of [dialogRoot, noticeRoot]) markLanguage(host, language);
  const inline = new InlineWarnings(window, tokensCss, translate, language, calls);
  keepKeys(window, [dialog, inline.layer]);
  keepPresses(window);

  /** Answers that are waited for, and work that they brought about. */
  const pending = new Set<Promise<unknown>>();
  async function whileBusy<Result>(work: Promise<Result>): Promise<Result> {
    pending.add(work);
    try {
      return await work;
    } finally {
      pending.delete(work);
    }
  }

  async function whenFree(): Promise<void> {
    while (pending.size > 0) await Promise.allSettled(pending);
  }
  let isSendWanted = false;

  return {
    get isBusy() {
      return pending.size > 0;
    },
    prepare() {
      for (const key of pageTexts) translate(key);
      formatNumber(language, 0);
    },
    whileBusy,
    whenFree,
    afterWork(resume) {
      if (dialog.isOpen || isSendWanted) return;
      isSendWanted = true;
      void whenFree().then(() => {
        isSendWanted = false;
        resume();
      });
    },
    ask(held, texts, field) {
      notice.hide();
      followPageTheme(dialogRoot);
      const side = sideClearOf(field);
      const policy = calls.policy();
      const canStop = isOrphaned() && policy.mayPause && mayLetGo(policy);
      const question = { held, ...describeHold(texts, translate, language), side, canStop, policy };
      const asked = dialog.ask(document, question).then((outcome) => {
        if (outcome === "stop") calls.onStop();
        if (outcome === "fought") calls.onFight(texts);
        return outcome === "stop" || outcome === "fought" ? safeAnswerTo(held) : outcome;
      });
      return whileBusy(asked);
    },
    notify(key) {
      followPageTheme(noticeRoot);
      notice.show(document, translate(key));
    },
    showInText: (draft, decision) => inline.show(draft, decision, dialog.isOpen),
    clearText: () => inline.clear(),
  };
}

/** Where a dialog leaves the person's text in sight. */
function sideClearOf(field: Field | undefined): "top" | "bottom" {
  if (field === undefined) return "top";
  const { top, bottom } = field.element.getBoundingClientRect();
  return (top + bottom) / 2 < innerHeight / 2 ? "bottom" : "top";
}
