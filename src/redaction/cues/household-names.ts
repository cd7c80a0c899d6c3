/**
 * Shops, brands, broadcasts and sayings that everybody knows and that look like a person or a place: they tell nothing about who
 * writes. Plain words between bars; an apostrophe may be left out, "and" be a sign.
 */
export const HOUSEHOLD_NAMES: readonly string[] = [
  // English
  "wrigley field|at wrigley|stanley cup|stanley cups|bluey|peppa pig|paw patrol|mylan|good morning america|coachella|little caesars|papa john's|jimmy john's|trader joe's|dick's sporting goods|carl's jr|five guys|ben and jerry's|jack daniel's|jim beam|johnnie walker|captain morgan|dr pepper|mr clean|mrs dash|uncle ben's|aunt jemima|marie callender's|betty crocker|kellogg's|campbell's|hershey's|reese's|johnson's baby|johnson's powder|johnson and johnson|burt's bees|tom's of maine|dr bronner's|mary kay|estée lauder|calvin klein|ralph lauren|victoria's secret|jamba juice|jack in the box|chuck e cheese|mayo clinic|cleveland clinic|johns hopkins|cedars sinai|md anderson|kaiser permanente|costco|kroger|publix|walgreens|walmart|grey's anatomy|ted lasso|dr phil|dr oz|joe rogan|taylor swift|catherine wheel|charley horse|jesus christ|jesus, mary and joseph|marks and spencer|marks and sparks|holland and barrett|john lewis|argos|superdrug|greggs|nando's|wagamama|penneys|dunnes stores|tayto|barry's tea|lyons tea|guinness|tommy's charity|stephen's day|tim hortons|swiss chalet|canadian tire|shoppers drug mart|hockey night in canada|terry white|chemist warehouse|bunnings|melbourne cup|bombay blood|boots said|boots had|boots told|so boots|boots pharmacy|waitlist is|grand mal",
  // India
  "haldiram's|haldiram|amul taaza|amul|tata tea|tata salt|tata 1mg|dr lal pathlabs|lal pathlabs|patanjali|baba ramdev|dabur|mother dairy|thyrocare|horlicks|bournvita|jan aushadhi|tele manas|asha worker|asha workers|asha didi|madam no problem",
  // Spanish and Portuguese
  'el corte inglés|don simón|cola cao|la roche posay|reglas de ottawa|vino de rioja|thera band|farmacias guadalajara|farmacia san pablo|farmacias benavides|doctor simi|doña maría|xiaomi|casas bahia|magazine luiza|droga raia|pão de açúcar|dona benta|leite moça|pronto socorro|que nossa senhora|regras de ottawa',
  // French, Italian, German, Dutch
  "évian|volvic|vittel|perrier|saint yorre|bonne maman|claude bernard horner|sos médecins|règles d'ottawa|chez leclerc|au leclerc|du leclerc|san pellegrino|san benedetto|mulino bianco|regole di ottawa|santa barbara|dr oetker|dr hauschka|rheuma liga|lili marleen|edwards sapien|barrett mukosa|ottawa regeln|ottawa rules|douwe egberts|dr vogel|a vogel",
  // Turkish, Indonesian, Vietnamese
  'halı saha|halı sahada|halı sahadan|halı sahaya|bear brand|sari roti|century pharmacy|sữa ông thọ|cao sao vàng|dầu gió trường sơn|sâm ngọc linh|viện pasteur|nan optipro',
];
