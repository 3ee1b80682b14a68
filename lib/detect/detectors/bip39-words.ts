import { unpackWords } from "../words/unpack-words.ts";

/**
 * The English words of BIP-39 in their order, which is that of the alphabet, up to their fourth letter: the standard
 * chose them so that these tell all apart, and some people keep no more. Each is written as how many letters it shares
 * with the one before, and the rest. Read from https://github.com/bitcoin/bips/blob/master/bip-0039/english.txt
 */
const packed =
  "#aban%il%le%ou|v%se|o|t|u%us$cce|i|o|u%hi%id%ou%qu%ro%t|i|o|r|u$dap%d|i|r%ju%mi%ul%va|i$ero$ffa|o%ra$gai" +
  "%e|n%re$hea$im%r|p%sl$lar%bu%co%er%ie%l|e|o%mo%on%ph%re%so%te%wa$mat|z%on|u%us$nal%ch|i%ge|l|r%im%kl%no" +
  "|u%ot%sw%te|i%xi%y$par%ol%pe|l|r%ri$rch|t%ea|n%gu%m|e|o|y%ou%ra|e|i|o%t|e|i|w$sk%pe%sa|e|i|u%th$thl%om" +
  "%ta|e|i|r$uct%di%gu%nt%th|o|u$ver%oc|i$wak|r|y%es%fu%kw$xis#baby%ch|o%dg%g%la|c|l%mb%na|n%r|e|g|r%se|i|k" +
  "%tt$eac|n|u%ca|o%ef%fo%gi%ha|i%li|o|t%nc|e%st%tr|t|w%yo$icy%d%ke%nd%ol%rd|t%tt$lac|d|m|n|s%ea|s%in%oo|s" +
  "|u%ue|r|s$oar|t%dy%il%mb%ne|u%ok|s%rd|i|r%ss%tt%un%x%y$rac|i|n|s|v%ea|e%ic|d|e|g|n|s%oc|k|n|o|t|w%us$ubb" +
  "%dd|g%ff%il%lb|k|l%nd|k%rd|g|s%s|i|y%tt%ye%zz#cabb|i|l%ct%ge%ke%ll|m%me|p%n|a|c|d|n|o|v|y%pa|i|t%r|b|d|g" +
  "|p|r|t%se|h|i|t|u%t|a|c|e|t%ug|s|t%ve$eil%le%me%ns|t%re|t$hai|l|m|n|o|p|r|s|t%ea|c|e|f|r|s%ic|e|l|m%oi|o" +
  "%ro%uc|n|r$iga%nn%rc%ti|y%vi$lai|p|r|w|y%ea|r|v%ic|e|f|m|n|p%oc|g|s|t|u|w%ub|m|s|t$oac|s%co%de%ff%il|n" +
  "%ll|o|u%mb|e|f|i|m|p%nc|d|f|g|n|s|t|v%ok|l%pp|y%ra|e|n|r%st%tt%uc|n|p|r|s%ve%yo$rac|d|f|m|n|s|t|w|z%ea|d" +
  "|e|w%ic|m|s|t%op|s|u|w%uc|e|i|m|n|s%y|s$ube%lt%p|b%ri|r|t|v%sh|t%te$ycl#dad%ma|p%nc|g%ri%sh%ug%wn%y$eal" +
  "%ba|r%ca|e|i|l|o|r%er%fe|i|y%gr%la|i%ma|i%ni|t|y%pa|e|o|t|u%ri%sc|e|i|k|p|t%ta|e%ve|i|o$iag|l|m|r%ce%es" +
  "|t%ff%gi|n%le%nn|o%re|t%sa|c|e|h|m|o|p|t%ve|i|o%zz$oct|u%g%ll|p%ma%na|k|o%or%se%ub%ve$raf|g|m|s|w%ea|s" +
  "%if|l|n|p|v%op%um%y$uck%mb%ne%ri%st%tc|y$war$yna#eage|l%rl|n|t%si|t|y$cho%ol|n$dge%it%uc$ffo$gg$igh%th" +
  "$lbo%de%ec|g|m|p|v%it%se$mba|o|r%er%ot%pl|o|t$nab|c%d|l|o%em|r%fo%ga|i%ha%jo%li%ou%ri|o%su%te|i|r%ve$pis" +
  "$qua|i$ra|s%od|s%ro%up$sca%sa|e%ta$ter%hi$vid|l%ok|l$xac|m%ce|h|i|l|u%ec|r%ha|i%il|s|t%ot%pa|e|i|l|o|r" +
  "%te|r$ye|b#fabr%ce|u%de%in|t%ll|s%me|i|o%n|c|t%rm%sh%t|a|h|i%ul%vo$eat%br%de%e|d|l%ma%nc%st%tc%ve%w$ibe" +
  "%ct%el%gu%le|m|t%na|d|e|g|i%re|m|s%sc|h%t|n%x$lag|m|s|t|v%ee%ig|p%oa|c|o|w%ui|s%y$oam%cu%g%il%ld|l%od|t" +
  "%rc|e|g|k|t|u|w%ss|t%un%x$rag|m%eq|s%ie|n%og|n|s|w|z%ui$uel%n|n%rn|y%tu#gadg%in%la|l%me%p%ra|b|d|l|m%s|p" +
  "%te|h%ug%ze$ene|i|r|t|u%st$hos$ian%ft%gg%ng%ra|l%ve$lad|n|r|s%id|m%ob|o|r|v|w%ue$oat%dd%ld%od|s%ri%sp|s" +
  "%ve%wn$rab|c|i|n|p|s|v%ea|e%id|e|t%oc|u|w%un$uar%es%id|l|t%n$ym#habi%ir%lf%mm|s%nd%pp%rb|d|s|v%t%ve%wk" +
  "%za$ead|l|r|v%dg%ig%ll|m|p%n%ro$idd%gh%ll%nt%p%re%st$obb%ck%ld|e|i|l%me%ne%od%pe%rn|r|s%sp|t%te%ur%ve$ub" +
  "%ge%ma|b|o%nd|g|t%rd|r|t%sb$ybr#ice%on$dea|n%le$gno$ll|e|n$mag%it%me|u%pa|o|r|u$nch|l|o|r%de|i|o|u%fa|l" +
  "|o%ha|e%it%je|u%ma%ne|o%pu%qu%sa|e|i|p|t%ta|e|o%ve|i|o$ron$sla%ol%su$tem$vor#jack%gu%r%zz$eal|n%ll%we$ob" +
  "%in%ke%ur%y$udg%ic%mp%ng|i|k%st#kang$een|p%tc%y$ick%d|n%nd|g%ss%t|c|e|t%wi$nee%if%oc|w#lab|e|o%dd|y%ke" +
  "%mp%ng%pt%rg%te|i%ug|n%va%w|n|s%ye%zy$ead|f|r|v%ct%ft%g|a|e%is%mo%nd|g|s%op%ss%tt%ve$iar%be|r%ce%fe|t%gh" +
  "%ke%mb|i%nk%on%qu%st%tt%ve%za$oad|n%bs%ca|k%gi%ne|g%op%tt%ud|n%ve%ya$uck%gg%mb%na|c%xu$yri#mach%d%gi|n" +
  "%id|l|n%jo%ke%mm%n|a|d|g|s|u%pl%rb|c|g|i|k|r%sk|s|t%tc|e|h|r|t%xi%ze$ead|n|s|t%ch%da|i%lo|t%mb|o%nt|u%rc" +
  "|g|i|r%sh|s%ta|h$idd|n%lk|l%mi%nd|i|o|u%ra|r%se|s|t%x|e|t$obi%de|i%m|e%ni|k|s|t%on%ra|e|n%sq%th|i|o%un|s" +
  "%ve|i$uch%ff%le|t%sc|e|h|i|t%tu$yse|t%th#naiv%me%pk%rr%st%ti|u$ear%ck%ed%ga|l%it%ph%rv%st%t|w%ut%ve%ws" +
  "%xt$ice%gh$obl%is%mi%od%rm|t%se%ta|e|h|i%ve%w$ucl%mb%rs%t#oak$bey%je%li%sc|e%ta%vi$ccu%ea%to$dor$ff|e|i" +
  "%te$il$kay$ld%iv%ym$mit$nce%e%io%li|y$pen|r%in%po%ti$ran%bi%ch%de|i%ga%ie|g%ph$str$the$utd|e|p|s$val%en" +
  "|r$wn|e$xyg$yst$zon#pact%dd%ge%ir%la|m%nd|e|i|t%pe%ra|e|k|r|t%ss%tc|h|i|r|t%us%ve%ym$eac|n|r|s%li%n|a|c" +
  "%op%pp%rf|m|s%t$hon|t%ra%ys$ian%cn|t%ec%g|e%ll|o%nk%on%pe%st%tc%zz$lac|n|s|t|y%ea|d%uc|g|n$oem|t%in%la|e" +
  "|i%nd|y%ol%pu%rt%si|s|t%ta|t%ve%wd|e$rac|i%ed|f|p|s|t|v%ic|d|m|n|o|s|v|z%ob|c|d|f|g|j|m|o|p|s|t|u|v$ubl" +
  "%dd%ll|p|s%mp%nc%pi|p%rc|i|p|s%sh%t%zz$yra#qual|n|r%es%ic|t|z%ot#rabb%cc|e|k%da|i%il|n|s%ll%mp%nc|d|g%pi" +
  "%re%te|h%ve%w%zo$ead|l|s%be|u%ca|e|i|o|y%du%fl|o|u%gi|r|u%je%la|e|i|y%ma|e|i|o%nd|e|t%op%pa|e|l|o%qu%sc" +
  "|e|i|o|p|u%ti|r|u%un%ve|i%wa$hyt$ib|b%ce|h%de|g%fl%gh|i%ng%ot%pp%sk%tu%va|e$oad|s%bo|u%ck%ma%of|k|m%se" +
  "%ta%ug|n|t%ya$ubb%de%g%le%n|w%ra#sad|d|n%fe%il%la|m|o|t|u%me|p%nd%ti|o%uc|s%ve%y$cal|n|r|t%en%he|o%ie|s" +
  "%or|u%ra|e|i|u$ea|r|s|t%co|r|t|u%ed|k%gm%le|l%mi%ni|s|t%ri|v%ss%tt|u%ve$had|f|l|r%ed|l|r%ie|f|n|p|v%oc|e" +
  "|o|p|r|u|v%ri|u%uf%y$ibl%ck%de%eg%gh|n%le|k|l|v%mi|p%nc|g%re%st%tu%x%ze$kat%et%i|l|n|r%ul$lab|m%ee|n%ic" +
  "|d|g|m%og|t|w%us$mal|r%il%ok|o$nac|k|p%if%ow$oap%cc|i|k%da%ft%la|d|i|u|v%me%ng%on%rr|t%ul|n|p|r|t$pac|r" +
  "|t|w%ea|c|e|l|n%he%ic|d|k|n|r%li%oi|n|o|r|t%ra|e|i%y$qua|e|i$tab|d|f|g|i|m|n|r|t|y%ea|e|m|p|r%ic|l|n%oc" +
  "|m|n|o|r|v%ra|e|i|o|u%ud|f|m%yl$ubj|m|w%cc|h%dd%ff%ga|g%it%mm%n|n|s%pe|p|r%re|f|g|p|r|v%sp|t$wal|m|p|r" +
  "%ea|e%if|m|n|t%or$ymb|p%ru%st#tabl%ck%g%il%le|k%nk%pe%rg%sk|t%tt%xi$eac|m%ll%n|a|n|t%rm%st%xt$han|t%em|n" +
  "|o|r|y%in|s%ou%re|i|o%um|n$ick%de%ge%lt%mb|e%ny%p%re%ss%tl$oas%ba%da|d%e%ge%il%ke%ma|o%ne|g|i%ol|t%p|i|p" +
  "%rc|n|t%ss%ta%ur%wa|e|n%y$rac|d|f|g|i|n|p|s|v|y%ea|e|n%ia|b|c|g|m|p%op|u%uc|e|l|m|s|t%y$ube%it%mb%na|n" +
  "%rk|n|t$wel|n%ic|n|s%o$ype|i#ugly$mbr$nab|w%cl|o%de|o%fa|o%ha%if|q|t|v%kn%lo%ti%us%ve$pda%gr%ho%on%pe%se" +
  "$rba%ge$sag%e|d|f|l%ua$til#vaca|u%gu%li|l|v%n|i%po%ri%st%ul$ehi%lv%nd|t|u%rb|i|s|y%ss%te$iab%br%ci|t%de" +
  "%ew%ll%nt%ol%rt|u%sa|i|u%ta%vi$oca%ic|d%lc|u%te%ya#wage|o%it%lk|l|n%nt%rf|m|r%sh|p|t%te%ve%y$eal|p|r|s|t" +
  "%b%dd%ek%ir%lc%st%t$hal|t%ea|e|n|r%ip|s$ide|t%fe%ld|l%n|d|e|g|k|n|t%re%sd|e|h%tn$olf%ma%nd%od|l%rd|k|l|r" +
  "|t$rap%ec|s%is|t%on#yard$ear%ll$ou|n|t#zebr%ro$one%o";

/** The letters that tell one word from all others. */
const tellingLetters = 4;

let places: ReadonlyMap<number, number> | undefined;

/** The place of the word from `start` to `end`, in any letter case, among the 2,048: eleven bits of a wallet's seed. */
export function findBip39Place(text: string, start: number, end: number): number | undefined {
  places ??= new Map(
    listBip39Beginnings().map((beginning, place) => [toNumber(beginning, 0, beginning.length), place]),
  );
  return places.get(toNumber(text, start, Math.min(end, start + tellingLetters)));
}

/** Letters as one number, five bits each: no piece of the text has to be made for a look. */
function toNumber(text: string, start: number, end: number): number {
  let number = 0;
  for (let index = start; index < end; index++) number = (number << 5) | (text.charCodeAt(index) & 31);
  return number;
}

export function listBip39Beginnings(): string[] {
  return unpackWords(packed, " ").split(" ");
}
