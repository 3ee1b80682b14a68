import { postFeedback } from "../api.ts";
import { TextDialog } from "../text-dialog.tsx";

interface FeedbackDialogProps {
  readonly conversation: string;
  readonly message: string;
  readonly type: "upvote" | "flag";
  readonly onClose: () => void;
}

export function FeedbackDialog({ conversation, message, type, onClose }: FeedbackDialogProps) {
  return (
    <TextDialog
      title="Feedback"
      label="Details"
      placeholder={
        type === "flag"
          ? "What was unsatisfying about this response?"
          : "What was satisfying about this response?"
      }
      confirm="Submit"
      onClose={onClose}
      onConfirm={({ text }) => postFeedback(conversation, message, type, text)}
    />
  );
}
