/** Counties and landscapes smaller than a state that no list of towns has; what is an everyday word as well is left out. */
export const REGIONS =
  'Erzgebirge Eifel Allgäu Schwarzwald Sauerland Ruhrgebiet Ruhrpott Taunus Odenwald Spessart Hunsrück Westerwald Münsterland Emsland Ostfriesland Uckermark Lausitz Oberlausitz Spreewald Oderbruch Vogtland Rhön Oberpfalz Niederbayern Oberbayern Oberfranken Mittelfranken Unterfranken Chiemgau Breisgau Ortenau Wendland Altmark Prignitz Dithmarschen Kraichgau Hegau Fläming Niederrhein Siegerland Vogelsberg Wetterau Vorarlberg Pinzgau Pongau Waldviertel Weinviertel Mühlviertel Innviertel Salzkammergut Zillertal Emmental ' +
  'Betuwe Achterhoek Twente Veluwe Salland Zaanstreek Bollenstreek Westland Drechtsteden Texel Vlieland Terschelling Ameland Schiermonnikoog Walcheren Alblasserwaard Krimpenerwaard Gooi Zuid-Beveland Haspengouw Kempen Meetjesland ' +
  'Aveyron Cantal Gers Ardèche Aude Drôme Vendée Tarn Allier Ariège Corrèze Creuse Dordogne Doubs Eure Finistère Gard Gironde Hérault Indre Isère Jura Landes Loiret Lozère Mayenne Meuse Morbihan Moselle Nièvre Oise Orne Sarthe Savoie Somme Vaucluse Vosges Yonne Essonne Yvelines Charente Cévennes Morvan Vercors Sologne Larzac Périgord Quercy Béarn Queyras Médoc Perche Camargue Luberon Vexin Beauce Cotentin ' +
  'Barbagia Salento Brianza Irpinia Cilento Valtellina Maremma Garfagnana Lunigiana Polesine Gargano Monferrato Sannio Ciociaria Canavese Ogliastra Sulcis Carnia Cadore Casentino Mugello Valsugana Franciacorta Trastevere Testaccio ' +
  'Alpujarra Alpujarras Bierzo Alcarria Axarquía Aljarafe Empordà Ampurdán Maresme Vallès Penedès Osona Segarra Ribagorza Maestrazgo Vallecas Triana Malasaña Chamberí Carabanchel Polanco Neza Tlalpan Coyoacán Huasteca Bajío ' +
  'Podhale Kaszuby Bieszczady Podlasie Mazury Kujawy Kurpie Roztocze Żuławy Ursynów Mokotów Żoliborz Bielany Białołęka Podgórze Krowodrza ' +
  'Cotswolds Wirral Gower Fylde Cornwall Devon Norfolk Suffolk Cumbria Shropshire Somerset Dorset ' +
  'Подмосковье Бирюлёво Выхино Бутово Люблино Медведково Тушино Купчино Уралмаш ' +
  'Rocinha Cariri Seridó Agreste Recôncavo Itaquera Tijuca Madureira';
