import { rootMessage } from "./api.ts";
import type { Message } from "./conversations.ts";

const first = "11111111-1111-4111-8111-111111111111";
const second = "22222222-2222-4222-8222-222222222222";
const third = "33333333-3333-4333-8333-333333333333";
const fourth = "44444444-4444-4444-8444-444444444444";

/** A chat to look at. The address in it is an example's, and must never be taken for something about to be sent. */
export const exampleMessages: readonly Message[] = [
  {
    id: first,
    parent: rootMessage,
    sender: "human",
    text: "Our garden club meets every second Tuesday. Can you help me to write a short invitation?",
    attachments: [],
  },
  {
    id: second,
    parent: first,
    sender: "assistant",
    text: "Gladly. How about this:\n\nJoin us in the garden on Tuesday at six. Bring gloves, and a cutting to share if you have one. Tea is on us, and newcomers are always welcome.\n\nShall I make it warmer, or a little shorter?",
    attachments: [],
  },
  {
    id: third,
    parent: second,
    sender: "human",
    text: "Shorter, please, and with a line on how to sign up.\nThey can write to garden@example.com.",
    attachments: [],
  },
  {
    id: fourth,
    parent: third,
    sender: "assistant",
    text: "Tuesday at six, in the garden. Bring gloves, take home a cutting.\n\nTell us that you're coming: garden@example.com.",
    attachments: [],
  },
];

/** The chats of the side bar, all with the example in them. */
export const recentChats = [
  { title: "Garden club invitation", id: "5f0c6a52-9d0e-4c62-9a53-0d6d8f1b7a01" },
  { title: "Reading list for autumn", id: "5f0c6a52-9d0e-4c62-9a53-0d6d8f1b7a02" },
  { title: "Sourdough timing", id: "5f0c6a52-9d0e-4c62-9a53-0d6d8f1b7a03" },
  { title: "Train trip to the coast", id: "5f0c6a52-9d0e-4c62-9a53-0d6d8f1b7a04" },
];

/** Never the person's own words: what they wrote is in the transcript and nowhere else on the page. */
export function nameChat(id: string): string {
  return recentChats.find((chat) => chat.id === id)?.title ?? "New chat";
}
