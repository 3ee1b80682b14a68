// Frequent family names, without accents: those that are words or given names as well, and some of Africa, of
// whose given names we know fewer. Others need no list: after a given name or a title, a word that nothing is known of is a family name.
// Frequency as published by statistical offices, such as https://www.census.gov/topics/population/genealogy.html
// and https://www.ine.es/apellidos/.

export const surnames = [
  "ahmed alexander anderson anthony arnold bernard blair blake bowen bradley brady branch brennan bruce bryan",
  "bryant cameron carroll carson carter casey chandler christian clark clayton conrad craig cruz curtis dalton",
  "dennis dillon donovan douglas doyle duncan elliott ellis everett fields fletcher ford foreman francis franco",
  "frank franklin frederick french garrett gay george gilbert giles glenn good gordon graham grant green",
  "gregory griffin haley hall hanna harrison harvey hayden heath henry herman hill holder house houston howard",
  "humphrey hunter irwin jackson james jefferson jordan joseph joyce keith kelley kelly kent key kim king kirk",
  "lam lane lawrence lee leon leonard lester lewis lindsey little lloyd logan long love lucas lynn mack",
  "marshall martin mason mathis maxwell may mckenzie michael miles miranda mitchell moon morgan morris moses",
  "murray neal nelson newton nguyen nolan norman oliver owen page park parker patrick paul perry person pierce",
  "preston price prince quinn randall randolph ray raymond reese reyes rich richard richmond riley roman",
  "rosario rose ross roy russell ryan santiago scott shannon sherman short sierra simon small spencer stanley",
  "stewart stone strong stuart taylor terrell terry thomas todd travis tucker tyler valencia valentine vaughn",
  "vincent wade wagner wall wallace walter ward warren washington watson west white whitney willis wilson wolf",
  "wood woods wyatt yang york young yu dietrich friedrich gunther heinrich lorenz ludwig otto richter werner",
  "winter andre arnaud bertrand clement colin cousin david francois gagne gautier gerard guillaume laurent",
  "leroy louis marie mathieu nicolas noel olivier philippe pierre renaud robert robin roger alonso bruno duarte",
  "esteban lima lorenzo marin martini orlando pascual pastor vicente baran constantin dumitru gheorghe stan vos",
  // Africa
  "adebayo adeyemi asante bekele boateng chukwu dlamini diallo diop eze haile kamau kariuki keita khumalo kone mensah",
  "mokoena moyo mwangi ndiaye ndlovu njoroge nkosi nwosu obi ochieng okafor okeke okonkwo okoye osei otieno owusu",
  "sithole tadesse toure traore uche wanjiru",
].join(" ");
