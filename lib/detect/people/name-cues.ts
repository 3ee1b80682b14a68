// Words beside which a name stands.

/** Before a name: somebody's title. */
export const titles =
  "mr, mrs, ms, miss, mister, messrs, mx, madam, eheleute, frau, herr, herrn, fräulein, mme, mlle, madame, monsieur, mademoiselle, sr, sra, srta, señor, señora, señorita, don, doña, senhor, senhora, shri, sri, smt, signor, signora, sig, fru, hr, mevrouw, dhr, mw, meneer, pan, pani, bay, bayan, widow, estate of";

/** Before a name: a title of people who are more often named for their work than for themselves. */
export const professionalTitles =
  "dr, doctor, prof, professor, judge, justice, officer, detective, sergeant, sgt, lt, lieutenant, captain, capt, colonel, col, general, gen, rev, reverend, pastor, rabbi, imam, father, sister, brother, nurse, attorney, atty, maître, dra, doutor, doutora, dottore, avv, coach, sheriff, senator, congressman, congresswoman, governor, mayor, president, rechtsanwalt, rechtsanwältin, doktor, richter, richterin";

/** Who somebody is to the writer, just before the name: "my client", "patient", "our tenant". */
export const roles =
  "client, patient, pt, employee, tenant, customer, applicant, student, pupil, resident, inmate, defendant, debtor, borrower, buyer, seller, vendor, candidate, claimant, plaintiff, respondent, petitioner, complainant, beneficiary, assessee, taxpayer, decedent, testator, insured, policyholder, worker, coworker, co-worker, colleague, neighbor, neighbour, roommate, flatmate, landlord, ex, wife, husband, spouse, son, daughter, mother, father, mom, mum, dad, stepson, stepdaughter, brother, sister, aunt, uncle, cousin, niece, nephew, grandmother, grandfather, grandma, grandpa, grandson, granddaughter, partner, girlfriend, boyfriend, fiancé, fiancée, friend, brother-in-law, sister-in-law, mother-in-law, father-in-law, lab partner, business partner, intern, trainee, new hire, hire, direct report, team member, supervisor, controller, bookkeeper, accountant, cashier, driver, foreman, warehouse lead, team lead, nanny, cardholder, account holder, guest, victim, witness, suspect, accused, offender, parolee, asylum seeker, migrant, foster child, foster mother, foster father, case, re, subject, name, full name, full_name, employee_name, client_name, patient_name, student_name, last name, lastname, surname, first name, staff, member, party, nombre, nome, nom, nachname, alumno, patient name, client name, named, called, name is, names is, legal name, maiden name, née, aka, signed, counsel for, on behalf of, represent, representing, mandant, mandantin, mandanten, klient, klientin, patientin, patienten, kunde, kundin, mieter, mieterin, mitarbeiter, mitarbeiterin, kollege, kollegin, schüler, schülerin, bewerber, bewerberin, sohn, tochter, ehemann, ehefrau, mutter, vater, bruder, schwester, nachbar, nachbarin, chef, chefin, arbeitnehmer, arbeitnehmerin, beschuldigter, beklagter, kläger, klägerin, antragsteller, schuldner, betreff, cliente, clienta, clients, paciente, empleado, empleada, inquilino, inquilina, alumna, trabajador, trabajadora, defendido, defendida, marido, mujer, esposa, esposo, hijo, hija, hermano, hermana, madre, padre, vecino, vecina, jefe, jefa, candidato, candidata, patiente, salarié, salariée, employé, locataire, élève, mari, femme, fils, fille, frère, soeur, mère, père, voisin, voisine, collègue, assuré, assurée, prévenu, funcionário, funcionária, aluno, aluna, filho, filha, irmão, irmã, mãe, pai, adolescente, vizinho, vizinha, réu, dipendente, paziente, figlio, figlia, marito, moglie";

/** Before a name in any letter case: "saw reggie tomlin today". */
export const actsOnPeople =
  "saw, have to fire, need to fire, want to fire, going to fire, firing, met with, spoke with, spoke to, talked to, interviewed, visited, session with, meeting with, call with, dear, regarding, concerning, about";

/** Last words of a company's name. */
export const companyEndings =
  "ag, analytics, architects, associates, bakery, brewery, brewing, builders, chemicals, construction, investments, advisors, aerospace, biosciences, biotech, bv, capital, co, consulting, corp, corporation, diagnostics, dynamics, electronics, energy, enterprises, fabrication, freight, interactive, marine, packaging, plastics, roofing, shipping, steel, sons, söhne, foods, gmbh, holding, holdings, inc, incorporated, industries, insurance, kg, labs, laboratories, limited, llc, pllc, llp, logistics, ltd, manufacturing, media, motors, networks, nv, oyj, partners, partners llp, pharma, pharmaceuticals, plc, plumbing, products, properties, realty, robotics, sa, sarl, sas, sl, software, solutions, spa, srl, sro, systems, technologies, tech, technik, textiles, therapeutics, traders, trading, ventures, ab, as, asa, aps, oy, pty, pte, kk";

/** Before the name of a company, in any letter case. */
export const companyCues =
  "firma, supplier, lieferant, lieferanten, zulieferer, competitor, subsidiary, acquire, acquiring, takeover of, take over, taking over, merge with, merging with, merger with, buying out, buy out, übernahme von, übernahme der";

/** Before a word of its own: a matter that only insiders know by that name. */
export const codenameCues =
  "project, operation, codename, code name, codenamed, projekt, deckname, proyecto, projet, projeto";

/** Before the number of a case, a file or a patient. */
export const matterCues =
  "case, case no, case number, claim, participant, patient, matter, matter no, file, file no, docket, docket no, claim no, claim number, cause no, aktenzeichen, az, mrn, chart, patient id, dossier, expediente, procedimiento, processo, mandat, employee id";
