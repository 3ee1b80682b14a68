import { variants } from "./page-variants.ts";

export interface Labels {
  readonly editor: string;
  readonly homePlaceholder: string;
  readonly chatPlaceholder: string;
  readonly send: string;
  readonly stop: string;
  readonly attach: string;
  readonly uploadFiles: string;
  readonly edit: string;
  readonly save: string;
  readonly cancel: string;
  readonly remove: (name: string) => string;
}

const english: Labels = {
  editor: "Write your prompt to Claude",
  homePlaceholder: "How can I help you today?",
  chatPlaceholder: "Write a message…",
  send: "Send message",
  stop: "Stop response",
  attach: "Add files, connectors, and more",
  uploadFiles: "Upload files",
  edit: "Edit",
  save: "Save",
  cancel: "Cancel",
  remove: (name) => `Remove ${name}`,
};

const korean: Labels = {
  editor: "Claude에게 프롬프트 작성",
  homePlaceholder: "오늘 어떤 도움을 드릴까요?",
  chatPlaceholder: "답글",
  send: "메시지 보내기",
  stop: "응답 중지",
  attach: "파일, 커넥터 등 추가",
  uploadFiles: "파일 업로드",
  edit: "편집",
  save: "저장",
  cancel: "취소",
  remove: (name) => `${name} 제거`,
};

const japanese: Labels = {
  editor: "Claude へのプロンプトを入力",
  homePlaceholder: "今日はどのようなお手伝いをしましょうか?",
  chatPlaceholder: "メッセージを書く…",
  send: "メッセージを送信",
  stop: "応答を停止",
  attach: "ファイル、コネクタなどを追加",
  uploadFiles: "ファイルをアップロード",
  edit: "編集",
  save: "保存",
  cancel: "キャンセル",
  remove: (name) => `${name} を削除`,
};

/** The names that claude.ai translates and that a guard might be tempted to rely on; the rest of the page stays English. */
export const labels: Labels = { en: english, ko: korean, ja: japanese }[variants.lang];
