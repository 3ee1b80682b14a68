import type { Examples } from "../examples.ts";

export const examples: Examples = {
  found: [
    "account_number,name\n«4471902886»,Ann",
    "name;Kontonummer\nAnn;«4471902886»",
    "routing 061444676, checking «104948489»",
    "Account number: «28486153»",
    "acct no. «953 891 352»",
    "A/c no. «9947497365496», IFSC QMKB0066833",
    "sort code 07-32-31 / «28486153»",
    "banco 077 ag 0001 conta «5342422-0»",
    "Kontonummer «648489890»",
    "Nové číslo účtu «19-2000145399/0800»",
    "bank account: «01-0277-0769568-00»",
    "CLABE «032180000118359719»",
    "CCC: «2100 0418 45 0200051332»",
    "CBU «2850590940090418135201»",
    "name,account number,bank\nAnn,«104948489»,QM\nBo,«104948531»,QM",
    '{"accountNumber":"«104948489»"}',
    "account-number: «104948489»",
    "Routing 061444676 Account «104948489»",
    "номер счета «40817810600044719026»",
    "普通口座 «4471902»",
    "Kto. «104948489»",
    "Account: «104948489»",
    "przelew na «61 1090 1014 0000 0712 1981 2874»",
    "konto: «61109010140000071219812874»",
    "účet «19-2000145399/0800»",
    "BSB 082-447, Acc «4471 9028»",
    "Transit 44719 institution 003 account «4471902»",
    "普通 «4471902»",
    "계좌번호 국민은행 «447190-01-937554»",
    "cuenta corriente Banco de Quill «00-447-19028-08»",
  ],
  notMatched: [
    "account number: 12", // Too short.
    "my account number is on file",
    "conta 3 itens",
    "07-32-31 at 12:00",
  ],
  notValid: [
    "account number: 12345678", // Counting up: a form's own example.
    "account number: 00000000",
    "CLABE 032180000118359718", // Wrong check digit.
    "číslo účtu 19-2000145398/0800",
    "konto: 61 1090 1014 0000 0712 1981 2875",
  ],
  needsContext: ["row 104948489 was skipped", "reference 104948489", "from 07-32-31 28486153 on"],
};
