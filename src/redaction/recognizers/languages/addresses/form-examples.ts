import type { Examples } from '../../examples.ts';

/** Of the addresses and postcodes as one country writes them. All people and addresses are invented. */
export const ADDRESS_FORM_EXAMPLES: Readonly<Record<string, Examples>> = {
  'address-form': {
    match: [
      ['Birkenweg 9, 3. OG rechts. Danke', 'Birkenweg 9, 3. OG rechts.', 'de-DE'],
      ['es Apto 5, Ed. Guará, rua Oito 77, por favor', 'Apto 5, Ed. Guará, rua Oito 77', 'pt-BR'],
      ['moro na QNL 4 Conj. B Casa 9', 'QNL 4 Conj. B Casa 9', 'pt-BR'],
      ['appt 8, 2ème, bd Gambetta 17', 'appt 8, 2ème, bd Gambetta 17', 'fr-FR'],
      ['stiamo in vico Lungo 9 rosso, terzo piano', 'vico Lungo 9 rosso', 'it-IT'],
      ['Birkenstr. 8, 3. OG rechts, bitte klingeln', 'Birkenstr. 8, 3. OG rechts', 'de-DE'],
      ['Bezorgen op Meidoornln 12-III graag', 'Meidoornln 12-III', 'nl-NL'],
      ['uh the address is thirty one oh four West Juniper', 'thirty one oh four West Juniper', 'en-US'],
      ['Es el 4ºB de Lavanda 17 y no oye', '4ºB de Lavanda 17', 'es-ES'],
      ['Vivo en Mz. 4 Lt. 9, Priv. Abedul 16', 'Mz. 4 Lt. 9, Priv. Abedul 16', 'es-MX'],
      ['the pads go to Bedsit 2, 41 Larch, thanks', 'Bedsit 2, 41 Larch', 'en-GB'],
      ['quarter is Type IV/12, opposite the gate', 'Type IV/12', 'en-IN'],
      ['verhuisd naar Onder de Toren 6bis', 'Onder de Toren 6bis', 'nl-NL'],
      ['zij woont aan de Heidedijk, achteraan', 'Heidedijk', 'nl-NL'],
      ['wohne jetzt am Alten Speicher 5b', 'am Alten Speicher 5b', 'de-DE'],
      ['odbiór na Zielnej 4, po południu', 'Zielnej 4', 'pl-PL'],
      ['карточка осталась на Полевой 60', 'Полевой 60', 'ru-RU'],
      ['Nane sokakta 14 numara bizim ev', 'Nane sokakta 14 numara', 'tr-TR'],
      ['surat ke Kebun Melur Dalam 9B ya', 'Kebun Melur Dalam 9B', 'id-ID'],
      ['na narutowicza 7 mieszkania 20 proszę', 'narutowicza 7 mieszkania 20', 'pl-PL'],
      ['Прописан я на Чапаева восемь квартира три', 'Чапаева восемь квартира три', 'ru-RU'],
      ['kat 2 daire 5, Lale Apt., Fatih Bulvarı 9/A', 'kat 2 daire 5, Lale Apt., Fatih Bulvarı 9/A', 'tr-TR'],
      ['Komp. AL C-14, Bandung', 'Komp. AL C-14', 'id-ID'],
    ],
    leave: ['via orale 2 volte al giorno', 'take one twice a day on the way home', 'jalan kaki 30 menit'],
  },
  'postcode-form': {
    match: [
      ['CEP 60115-282 na ficha', '60115-282', 'pt-BR'],
      ['my postcode is sw4 7qa thanks', 'sw4 7qa', 'en-GB'],
      ['the postcode is B N three one double E', 'B N three one double E', 'en-GB'],
      ['Kod pocztowy macie zły, powinno być 31-425', '31-425', 'pl-PL'],
      ['het is postcode 3811hd toch?', '3811hd', 'nl-NL'],
      ['PLZ D-04229 bitte', 'D-04229', 'de-DE'],
      ['pincode 560 037', '560 037', 'en-IN'],
    ],
    leave: ['the zip is broken', 'het kostte 2400 EU in totaal', 'CAP grade 2'],
  },
};
