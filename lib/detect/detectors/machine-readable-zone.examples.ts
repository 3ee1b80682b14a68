import type { Examples } from "../examples.ts";

// The specimens of Doc 9303, whose country does not exist.
export const examples: Examples = {
  found: [
    "«P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10»",
    "second line «L898902C36UTO7408122F1204159ZE184226B<<<<<10»",
    "«I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<»",
  ],
  notMatched: [
    "cout << value << endl;",
    "git merge left <<<<<<< HEAD",
    "L898902C36UTO7408122F1204159",
    "cat <<EOF",
  ],
  notValid: ["L898902C36UTO7408123F1204159ZE184226B<<<<<10", "L898902C46UTO7408122F1204159ZE184226B<<<<<10"],
};
