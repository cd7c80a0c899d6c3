/**
 * First names with a letter that only the north has. Hashes fold it, so that "Såra" and "Lån" would be Sara and Lan: no other first
 * name has one.
 */
export const NORTHERN_NAMES =
  'arnbjørg asbjörn asbjørn björg björk björn bjørg bjørghild bjørgulf bjørk bjørn bjørnar bjørne bjørnulf bärbel bård börje bøje børge dagbjørt eldbjørg esbjörn esbjørn freyja fröja frøja frøy frøya frøydis gunbjörg gunnbjørg gökhan göksel gökçe gönül göran gösta göta göte gøran gørild hallbjørg herbjørn hjördis hjørdis hågen håkan håkon håvar håvard høgni ingebjørg jöns jöran jörg jörgen jörn jøran jørgen jørn jørund kolbjørn kristbjørg käthe kåre lærke märet märit märta märtha målfrid måns mårten mærit møyfrid oddbjørg oddbjørn päivi pär påhl pål rönnaug rønnaug sigbjörn sigbjørn ståle sveinbjørn sæbjørn sæmund sölve sölvei sölvi sören sølve sølvei sølvi sønneva søren sørine thorbjörn thorbjørn torbjörn torbjørg torbjørn tøger tønnes tørres vebjørn väinö vårin yngvår yrjö älva ängla ådne åge ågot åke ånund åsa åsbjørn åse åsgeir åshild åslaug åsmund åsne åsta åsulv öjvind ömer örjan östen öykü özgür özkan özlem öznur øivind øjvind ørjan ørnulf øydis øystein øyunn øyvind øyvor';
