import type { Examples } from "../examples.ts";

// Made up, with the right check digits where there are some.
export const examples: Readonly<Record<string, Examples>> = {
  "medical-record-number": {
    found: [
      "mrn: «BWJB99545»",
      "medical record number «MW 4078319» is on file",
      "name,mrn\nAnn,«1167069»\nBo,«BWJB99545»",
      "«MW4078319» (medical record no)",
    ],
    notMatched: ["mrn: BWJB", "mrn: BWJB99545BWJB99545BWJB99545", "mrn: xBWJB99545"],
    needsContext: ["row BWJB99545 was skipped", "order BWJB99545"],
  },
  "us-npi": {
    found: [
      "npi: «3357318639»",
      "national provider identifier «295 414 1067» is on file",
      "name,npi\nAnn,«7834685479»\nBo,«3357318639»",
      "«2954141067» (provider npi)",
    ],
    notMatched: ["npi: 3357", "npi: 335731863933573186393357318639", "npi: x3357318639"],
    needsContext: ["row 3357318639 was skipped", "order 3357318639"],
  },
  "us-dea": {
    found: [
      "dea: «TO2970350»",
      "dea number «XL 0924921» is on file",
      "name,dea\nAnn,«ZA2584678»\nBo,«TO2970350»",
      "«XL0924921» (dea no)",
    ],
    notMatched: ["dea: TO29", "dea: TO2970350TO2970350TO2970350", "dea: xTO2970350"],
    notValid: ["dea: TO2970351", "dea: XL0924920"],
    needsContext: ["row TO2970350 was skipped", "order TO2970350"],
  },
  "us-mbi": {
    found: [
      "mbi: «3GP3T54TK81»",
      "medicare «7MQ3CM4RC97» is on file",
      "name,mbi\nAnn,«6WG7JN1JA44»\nBo,«3GP3T54TK81»",
      "«7MQ3CM4RC97» (medicare number)",
    ],
    notMatched: ["mbi: 3GP3T", "mbi: 3GP3T54TK813GP3T54TK813GP3T54TK81", "mbi: x3GP3T54TK81"],
    needsContext: ["row 3GP3T54TK81 was skipped", "order 3GP3T54TK81"],
  },
  "us-member-id": {
    found: [
      "member id: «S54512498»",
      "subscriber id «EG 88791673279» is on file",
      "name,member id\nAnn,«GK32902743»\nBo,«S54512498»",
      "«EG88791673279» (member number)",
    ],
    notMatched: ["member id: S545", "member id: S54512498S54512498S54512498", "member id: xS54512498"],
    needsContext: ["row S54512498 was skipped", "order S54512498"],
  },
  "gb-nhs": {
    found: [
      "nhs: «1480778583»",
      "nhs number «798 284 8737» is on file",
      "name,nhs\nAnn,«5541645964»\nBo,«1480778583»",
      "«7982848737» (nhs no)",
    ],
    notMatched: ["nhs: 1480", "nhs: 148077858314807785831480778583", "nhs: x1480778583"],
    notValid: ["nhs: 1480778580", "nhs: 7982848730"],
    needsContext: ["row 1480778583 was skipped", "order 1480778583"],
  },
  "au-medicare": {
    found: [
      "medicare: «6310195502»",
      "medicare number «207 956 245 85» is on file",
      "name,medicare\nAnn,«5293821759»\nBo,«6310195502»",
      "«20795624585» (medicare no)",
    ],
    notMatched: ["medicare: 6310", "medicare: 631019550263101955026310195502", "medicare: x6310195502"],
    notValid: ["medicare: 6310195512"],
    needsContext: ["row 6310195502 was skipped", "order 6310195502"],
  },
  "ca-bc-phn": {
    found: [
      "phn: «9503775185»",
      "personal health number «987 745 4709» is on file",
      "name,phn\nAnn,«9932275377»\nBo,«9503775185»",
      "«9877454709» (care card)",
    ],
    notMatched: ["phn: 9503", "phn: 950377518595037751859503775185", "phn: x9503775185"],
    notValid: ["phn: 9503775180", "phn: 9877454700"],
    needsContext: ["row 9503775185 was skipped", "order 9503775185"],
  },
  "ca-on-health": {
    found: [
      "ohip: «6676139758»",
      "health card «5127390143-DB» is on file",
      "name,ohip\nAnn,«8039161933AS»\nBo,«6676139758»",
      "«5127390143DB» (health card number)",
    ],
    notMatched: ["ohip: 6676", "ohip: 667613975866761397586676139758", "ohip: x6676139758"],
    notValid: ["ohip: 6676139750", "ohip: 5127390140DB"],
    needsContext: ["row 6676139758 was skipped", "order 6676139758"],
  },
  "de-kvnr": {
    found: [
      "kvnr: «Q575781638»",
      "krankenversichertennummer «P 796679423» is on file",
      "name,kvnr\nAnn,«C917053411»\nBo,«Q575781638»",
      "«P796679423» (versichertennummer)",
    ],
    notMatched: ["kvnr: Q575", "kvnr: Q575781638Q575781638Q575781638", "kvnr: xQ575781638"],
    notValid: ["kvnr: Q575781630", "kvnr: P796679420"],
    needsContext: ["row Q575781638 was skipped", "order Q575781638"],
  },
  "de-lanr": {
    found: [
      "lanr: «673059019»",
      "arztnummer «260 978 917» is on file",
      "name,lanr\nAnn,«547251853»\nBo,«673059019»",
      "«260978917» (lebenslange arztnummer)",
    ],
    notMatched: ["lanr: 6730", "lanr: 673059019673059019673059019", "lanr: x673059019"],
    needsContext: ["row 673059019 was skipped", "order 673059019"],
  },
  "de-bsnr": {
    found: [
      "bsnr: «717683644»",
      "betriebsstättennummer «937 130 396» is on file",
      "name,bsnr\nAnn,«391856446»\nBo,«717683644»",
      "«937130396» (betriebsstaettennummer)",
    ],
    notMatched: ["bsnr: 7176", "bsnr: 717683644717683644717683644", "bsnr: x717683644"],
    needsContext: ["row 717683644 was skipped", "order 717683644"],
  },
  "eu-ehic": {
    found: [
      "ehic: «80283984859071357940»",
      "ghic «800 501 352 853 037 844 74» is on file",
      "name,ehic\nAnn,«80214242476092447635»\nBo,«80283984859071357940»",
      "«80050135285303784474» (european health insurance card)",
    ],
    notMatched: [
      "ehic: 802839848",
      "ehic: 802839848590713579408028398485907135794080283984859071357940",
      "ehic: x80283984859071357940",
    ],
    needsContext: ["row 80283984859071357940 was skipped", "order 80283984859071357940"],
  },
};
