/**
 * Foods, diseases and things that are called after a town or a country, and bodies so large that they are nobody's: what a
 * recognizer would take in them says nothing about who writes.
 */
export const PUBLIC_PHRASES =
  // Foods, plants and things
  'brazil nuts?|guinea (?:worms?|pigs?|fowls?)|brussels sprouts?|vienna sausages?|helsinki declaration|declaration of helsinki|jam[óo]n (?:de )?york|coles de bruselas|jab[óo]n de marsella|agua de colonia|moutarde de dijon|savon de marseille|choux de bruxelles|herbes de provence|frankfurter (?:kranz|würstchen)|wiener (?:würstchen|schnitzel)|berliner pfannkuchen|nürnberger (?:lebkuchen|bratwürste)|hamburger|mostarda di cremona|aceto balsamico di modena|prosciutto di parma|soto (?:lamongan|betawi|kudus)|bika ambon|pempek palembang|rendang padang|nasi padang|adana kebap|antep fıstığı|kayseri pastırması|' +
  // Diseases
  '(?:hong kong|spanish|asian) flu|flu (?:hong kong|singapura|spanyol)|lyme[- ]borreliose|malta humması|halep çıbanı|coxsackie[- ]vir(?:us|en)|' +
  // Bodies
  'cruz roja|cruz vermelha|croix[- ]rouge|croce rossa|rote[sn]? kreuz|rode kruis|palang merah|santa casa(?! d[aeo])|farmácia popular(?! d[aeo])|clínica da família|unidade básica de saúde|clínica mayo|seguridad social|segurança social|atención primaria|colegio de médicos|haute autorité de santé|institut pasteur|robert[- ]koch[- ]institut\\p{L}*|paul[- ]ehrlich[- ]institut\\p{L}*|albert heijn|istituto superiore di sanità|kementerian kesehatan|dinas kesehatan|dünya sağlık örgütü|ministerio de (?:sanidad|salud)|ministère de la santé|ministério da saúde|secretaria de saúde|agencia española de medicamentos|(?:academia|sociedade|associação) brasileira de \\p{L}+|(?:academia|sociedad|asociación) española de \\p{L}+|doctolib|mercadona|anvisa|fiocruz|halodoc|thuisarts|sanepid';
/** A word of every such phrase that has a capital. */
export const PUBLIC_NAMES =
  'brazil guinea brussels vienna helsinki york bruselas marsella colonia dijon marseille bruxelles provence frankfurter wiener berliner nürnberger hamburger cremona modena parma lamongan betawi kudus ambon palembang padang adana antep kayseri hong spanish asian singapura spanyol lyme malta halep coxsackie cruz croix croce rotes roten rote rode palang santa farmácia clínica unidade seguridad segurança atención colegio haute institut pasteur koch ehrlich heijn istituto kementerian dinas dünya ministerio ministère ministério secretaria agencia academia sociedade associação sociedad asociación doctolib mercadona anvisa fiocruz halodoc thuisarts sanepid';
