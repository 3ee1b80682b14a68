import type { Examples } from "../examples.ts";

export const examples: Examples = {
  found: [
    "Visa «4929-8396-5306-4189» exp 12/30",
    "«4929 8396 5306 4189»",
    "card «4929839653064189»/08/28/123",
    "https://quillmark.io/pay?card=«4929839653064189»&amount=5",
    "pan «4929.8396.5306.4189» declined",
    "charge «4929839653064189» please",
    "the number is «4929839653064189»",
    "Mastercard «2720 9946 0012 3458»",
    "mom's amex «3717 441185 66482» keeps getting declined",
    "Diners «3012 345678 9019»",
    "card «4929 8396 5306 4189» 123 08/28",
    "法人カード «3567 6176 7497 6782» の利用分",
    "Card number\n«4929 8396\n5306 4189»",
    "> card «4929 8396 5306\n> 4189»",
    "card no. «492983965306\n4189»",
    "UnionPay card «6222 0212 3456 7890 128»",
    "Maestro card «6759649826438453»",
    '{"cardNumber":"«4929839653064189»"}',
    "name,card,city\nAnn,«6759649826438453»,Ghent\nBo,«4929839653064189»,Bruges",
    "«４９２９　８３９６　５３０６　４１８９»",
  ],
  testValue: [
    "4242 4242 4242 4242",
    "use 4000 0000 0000 9995 to see it declined",
    "card 378282246310005",
    "4012-8888-8888-1881",
  ],
  notMatched: [
    "41111111111", // Too short.
    "card **** **** **** 4189", // Masked.
    "0.4929839653064189", // A fraction.
    "id_4929839653064189", // Part of a name.
    "4929-8396-5306-4189-0011", // Longer than a card number.
  ],
  notValid: [
    "card 4929 8396 5306 4188", // Wrong check digit.
    "card 9129 8396 5306 4186", // No network begins with 91.
  ],
  needsContext: [
    "row 6759649826438453 was skipped", // Maestro's beginnings are many: nothing says card.
    "order number 4929839653064189",
    "EAN 4929839653064189",
    "order,city\n4929839653064189,Ghent",
  ],
};
