import type { Examples } from "../examples.ts";

export const examples: Examples = {
  found: [
    "Draft for review\n«CONFIDENTIAL»\nThe board meets on Monday.",
    "Please shorten:\n**«STRICTLY CONFIDENTIAL»**\nOffer to the seller",
    "Notes\nSubject: «CONFIDENTIAL» - Project plan",
    "Memo\n«Internal use only»\n",
    "Dear all\n«Strictly private and confidential»\nThe offer",
    "Letter\n«WITHOUT PREJUDICE»\nWe offer",
    "File: «Attorney Work Product» - prepared for trial",
    "Header: «Attorney-Client Privileged Communication» of 3 May",
    "«Privileged and Confidential», for counsel only",
    "Marked «TLP:AMBER+STRICT» by the sender",
    "Line 1: «TOP SECRET//SI//NOFORN» (made up)",
    "Bitte kürzen:\n«STRENG VERTRAULICH»\nAngebot",
    "次の文書\n【«社外秘»】\n会議",
  ],
  notMatched: [
    "Please keep it confidential.",
    "Is this confidential? CONFIDENTIAL is a big word.",
    "What does attorney-client privilege mean?",
    "A confidential informant told the police.",
    "TLP:CLEAR and TLP:WHITE may go anywhere.",
    "Dismissed without prejudice.",
    "The film Top Secret! is from 1984.",
    "internal only child processes are killed",
  ],
};
