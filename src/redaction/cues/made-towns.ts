/** How the towns of a language are built, for villages and quarters that no list has; from general knowledge. */
export interface MadeTowns {
  /** Behind these a town of this form is meant. */
  readonly before: string;
  /** "of", "de", "van": only where one of the heads stands before. */
  readonly of?: string;
  readonly heads?: string;
  /** Behind the town, in the first word. */
  readonly behind?: string;
  /** Endings of a word that is on no list. */
  readonly endings: string;
  /** First words of a name of two capitals. */
  readonly opens: string;
  /** Last words of one. */
  readonly closes?: string;
}

export const MADE_TOWNS: Readonly<Record<string, MadeTowns>> = {
  en: {
    before: 'in from near nr at to outside around covers between via towards through leaving beyond past',
    of: 'of',
    heads:
      'half most rest middle centre center outskirts edge outside out side part parts north south east west',
    behind: 'branch bypass surgery campus suburb relief ring roundabout interchange turnoff main',
    endings:
      'burgh?|ville|[a-z]{3}bridge|ton|ham|ster|bury|thorpe?|wick|worth|stead|ford|borough|combe|dale|stow|hurst|wood|leigh|wich|marsh|bourne|gate|lands|ley|[lt]by|mouth|hollow|puram|[anlhsi]pura?|garhi?|nagara?|palayam|kuppam|mangalam|gatta|halli|wadi|badi|gaon|pete?|petta?i?|palle|palli|cherry|khera|ganj|kurichi|vihar|abad|patnam|eru|oor|wala|niya|nori|(?:Llan|Aber|Inver|Bally|Kil[bcdlm]|Tre[wgtl]|Pont|Strath|Auch|Lough|Ard)\\p{Ll}{4,}|garrow|[rn]pura?|urichi',
    opens:
      'North South East West Little Great Upper Lower Nether Over Mount Fort Port Kirkby Stow Saint St Pentre Glen',
    closes: 'Hollow Ridge Junction Corners Landing Underwood Meadows Acres Crossing Township',
  },
  de: {
    before:
      'in aus bei nach bis ab hinter Raum Richtung Filiale Zweigstelle Außenstelle Ortsteil OT halb ganz von zwischen Ortsumgehung Umgehung Standort',
    endings:
      '(?<!ge)dorf|bach|hausen|(?<!pflege|alten|alters|senioren|wohn|kinder|tier|jugend|studenten|ferien|eigen|schüler|obdachlosen|behinderten|frauen)heim|kirchen|weiler|rath|reuth|rod[ea]|büttel|stedt|stetten|hofen|[hmnrtsbg]ingen|felden|brück(?:en)?|münster|burgen|burg|berg|thal|[nr]tal|walde|e[nr]au|hain|[dnlrwtg]itz|[tkrshn]ow|beuren|ingling|arling|hude|kotten|wedel|beck|lohe?|siel|koog|born|bronn|furt|scheid|(?<!be)hagen|heide',
    opens: 'Bad Sankt Klein Groß Alt Neu Ober Unter Alten Hohen Markt',
  },
  nl: {
    before: 'in uit bij naar te vanuit richting tussen nabij locatie vestiging heel half rond omgeving',
    of: 'van',
    heads: 'buurt rand omgeving inwoners centrum dorp helft bewoners',
    endings:
      'broek|kampen|veen|dam|dijke?|kerke?|wijk|hout|horst|hoven?|n[ui]m|ingen|schoten?|drecht|donk|[tsrn]lo|beek|bergen|burg|dorp|heem|sluis|vliet|zijl|wolde|woude|laar|mond|muiden?|rade|huizen|waard|daal|dal|rijt|schip|borg|voort|foort|velde?|aldum|ornum|hesselen|zele|eind|oord|kapelle|mere',
    opens: 'Nieuw Oud Klein Groot Sint De Het Oost West Noord Zuid',
    closes: 'Noord Zuid Oost West Centrum Dorp',
  },
  fr: {
    before: 'à À au aux vers sur quitté quitter route ligne',
    of: 'de d',
    heads:
      'rocade agence fanfare moitié mairie gare dentiste médecin pédiatre docteur infirmière rentrés rentré rentrée revenus revenu quartier cabinet pharmacie village bourg maternité laboratoire hôpital clinique école jusqu centre antenne site côté près loin déviation périphérique bus habitants originaire viens vient venons',
    endings:
      '(?:Saint|Ville|Châte|Beau|Roche|Plou)\\p{Ll}{4,}|venec|ville|villers|villiers|court|mont|lac|[rstng]ac|ières|igny|illy|[lg]euil|eaux|oux|entoux|ours|[dz]ieu|vez|arec|goat|guy|lette|nette|fontaine|mesnil|bourg|champ|lieu|argues|loch|hem|willer|heim|fort|roche|pierre|court|feu|lanque|ens|aye|igné|ondeau',
    opens: 'Saint Sainte Les Le La Pont Mont Villeneuve Roche Bois',
    closes: 'Bas Haut Vert Neuf Plage Bourg',
  },
  es: {
    before: 'en desde hasta hacia entre medio media todo sucursal',
    of: 'de',
    heads:
      'sucursal variante libramiento clínica salud farmacia hospital ayuntamiento estación soy somos es carretera circunvalación consultorio centro pueblo ambulatorio cambiamos mudamos salida',
    endings:
      '(?:Villa|Torre|Fuente|Nava|Castro|Peña|Arroyo|Aldea|Valde|Guadal)\\p{Ll}{3,}|illa|illos?|ejos?|eja|uelas?|uelos?|edal|izal|obal|[ae]lbes|rueda|[pd]eda|edo|oso|mez|mil|saz|alet|net|arri|orri|prados|nueva|vieja|lago|aza(?:r|rra)|arroyas|iel|briga|tlán|tlan|pan|huapa|pango|huacan?|cuaro|tepec|huajes|xtla|muxtla|mapa|titas?|cingo|aque|ajara|engo|erica|uetas',
    opens:
      'San Santa Santo Villa Las Los La El Sant Torre Fuente Puebla Agua Ojo Lomas Valle Ejido Rincón Ciénega Río',
  },
  pt: {
    before: 'em até entre bairro unidade',
    of: 'de do da',
    heads:
      'dentista pediatra médico voltamos voltei perto trevo posto unidade metade centro gente sou moro hospital upa ubs farmácia agência prefeitura saída interior cidade mudamos rodovia dia sul',
    endings:
      'inhas?|[rn]aba|peba|[rn]uba|[rn]iba|tama|tuba|tinga|aça|çaba|çu|mirim|batinga|anduva|ópolis|lândia|[rt]ema|guá|anga|ipe|urama|açu|raçaba|ucaia|etá|ituva|tuvinha',
    opens:
      'São Santo Santa Nova Novo Campo Boa Bom Vila Jardim Parque Lagoa Monte Barra Ribeirão Tabuleiro Morro Conjunto Ponte Porto Alto',
  },
  it: {
    before: 'a ad da verso tra fra in mezza tutta tratta linea',
    of: 'di del',
    heads:
      'dentista pediatra medico tangenziale sede ambulatorio circonvallazione comune ospedale farmacia stazione filiale madre originaria originario via succursale asl',
    endings:
      '(?:Monte|Ponte|Torre|Castel|Rocca|Villa|Borgo|Casal|Serra|Pietra|Colle)\\p{Ll}{3,}|ubbio|uno|[ln]ate|zano|gnano|[rl]iano|asco|ago|ello|etto|etta|ella|ina|usca|ermosa|ezzano|anego|enta|engo|acco|icco|isio|[dt]olo|ara|ona|iglia|alta|enza|acqua',
    opens:
      'San Santa Sant Santo Monte Castel Borgo Pieve Ponte Torre Villa Rocca Belvedere Lu Porto Serra Casal',
  },
  pl: {
    before: 'w we z ze do koło spod pod obok pół obwodnicy obwodnica obwodnicą centrum mieszkańcy',
    of: '',
    heads: '',
    endings:
      'owie|drojach|[sczkw]owie|[sczk]owa|owicach|owic|owej|nicy|icach|[aó]wkach|[aó]wek|[aó]wc[eu]|ówki|[nł]owcu|ancach?|anki|szance|szanki|zęcina|ietnicy|[nz]ikach|nik[ua]|inach?|owcu|ow[ci]a|[ln]once|ęcinie|ęcina|ewie|zynie|zyna|ąsach|ąs|awkach|awek|kach|uszowie|sku|cku|ink(?:ach|i)|inek',
    opens:
      'Nowej Starej Małej Wielkiej Nowym Starym Wólce Wólki Rudzie Rudy Zalesiu Zalesia Dąbrówce Dąbrówki Trzebini Kamienicy Woli Hucie Huty Górze',
    closes: 'Dolnym Dolnego Górnym Górnego Górnej Dolnej Małej Wielkiej Nowej Wsi Woli',
  },
  sv: {
    before: 'i från vid nära till mellan utanför halva hela genom mot',
    endings:
      'slätt(?:en)?|sjön?|myra|åsa|moss(?:a|en)|ängen|back(?:a|en)|dal(?:en)?|kulla|tjärn|heden|sta|by(?:n)?|köping|stad(?:en)?|vik(?:en)?|ås(?:en)?|sund|skog|hult|fors|träsk|ö|berga|torp|ryd|måla|ered|valla?|boda|borg|holm|näs|mara|strand|äng|lund|bro|hamn|hammar|arp|inge|löv|tuna|åker|kyrka|uman|afors|våla|hyttan|sjö',
    opens: 'Västra Östra Norra Södra Lilla Stora Gamla Nya Övre Nedre Sankt',
  },
  da: {
    before: 'i fra ved nær til mellem udenfor',
    endings: 'rup|strup|lev|løse|havn|vig|dal|sted|by|borg|holm|sund|næs|skov|bæk|lund|inge|toft|bjerg|køb',
    opens: 'Store Lille Nørre Sønder Øster Vester Gammel Nye',
  },
  nb: {
    before: 'i fra ved nær til mellom utenfor på',
    endings:
      'vik|vika|dal|dalen|fjord|heim|stad|sund|nes|ås|berg|bygd|våg|øy|øya|strand|hamn|foss|eid|mo|rud|haug',
    opens: 'Store Lille Nordre Søndre Øvre Nedre Gamle Nye Vestre Østre',
  },
  ru: {
    before: 'в во из под до возле около близ через',
    endings:
      'горск[еа]?|озёрск[еа]?|ск[еа]|[оё]вк[еи]|[оё]вкой|ищев[еоа]|ьин[еоа]|шин[еоа]|кин[еоа]|авин[еоа]|речь[еяю]|хатк(?:ах|и)|хаток|пол(?:ье|ья)|бельск(?:ом|ого|ий)|овц[аеы]х?|оград[еа]?|город[еа]?|ихе|ихи|дольном',
    opens: 'Нижних Верхних Верхней Нижней Малых Больших Сосновом Соснового Старом Новом Усть',
    closes: 'Бору Бора Логу Лога Лугах Лугов Полянке Полянки',
  },
  tr: {
    before: 'aslen',
    behind:
      'doğumluyum doğumlu yakınında yakınlarında köyündeniz köyünden köyünde köyündeyiz köyü şubesinde şubesi çevre civarında mahallesinde mahallesi yolunda ilçesinde kasabasında beldesinde nın nin nun nün ın in un ün ya ye da de ta te dan den tan ten',
    endings:
      'karaca|dere(?:si)?|pınar(?:lı|ı)?|ova(?:sı)?|köprülü|köy|hisar(?:lı)?|kamış(?:lı)?|saray|kır[ae]|yayla|dağ|bağ|çayır|yalı|başı|kışla(?:lı)?|kaya|tepe(?:si)?|ören|ağaç|söğüt|ağıl|oluk(?:lu)?|kavak(?:lı)?',
    opens: 'Aşağı Yukarı Büyük Küçük Eski Yeni Orta',
  },
};
