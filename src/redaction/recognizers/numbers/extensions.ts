import { type Document, GAP } from '../../document.ts';
import { SHAPE } from '../../scan.ts';
import { WordSet } from '../../word-set.ts';
import type { Examples } from '../examples.ts';

export const EXTENSION_EXAMPLES: Readonly<Record<string, Examples>> = {
  'phone-extension': {
    match: [
      ['call (415) 382-8560 ext. 6 today', '(415) 382-8560 ext. 6'],
      ['ligue para o 0800 722 4416 ramal 13', '0800 722 4416 ramal 13', 'pt-BR'],
      ['Tel. 0441 / 555 23 - 18, danke', '0441 / 555 23 - 18', 'de-DE'],
      ['tel. 22 555 01 62 wew. 118', '22 555 01 62 wew. 118', 'pl-PL'],
      ['tel. wew. 4471', '4471', 'pl-PL'],
      ['mellék: 318', '318', 'hu-HU'],
    ],
    leave: ['SNS 24, ramal 3', 'Extension 6 of the trial', 'call 119 ext 8'],
  },
};

/** "ext. 6", "ramal 27", "poste 312", "wew. 118", "dahili 22", "tst. 3": the line behind the switchboard. */
const EXTENSION =
  /^(?:\s?[,;–-])? ?\(?(?:ext(?:ensi[oó]n|ensão|ension|n)?|extn|x|ramal|r(?=\.)|int(?:erno)?|anexo|poste|p(?=\.)|durchwahl|dw|app(?:arat)?|nebenstelle|nst|klappe|kl(?=\.)|toestel|tst|wew(?:n(?:ętrzny)?)?|dahili|dah(?=\.)|pesawat|pes(?=\.)|psw|доб(?:авочный)?|вн(?=\.)|anknytning|ankn(?=\.)|lok(?:al)?(?=\.))[.:]{0,2} ?\d{1,5}\)?(?![\p{L}\d])/iu;
/** "Tel. 0441 / 555 23 - 18": as German companies write it; behind a time there is more. */
const DIRECT = /^ ?[-–] ?\d{1,4}(?! ?(?:Uhr|[\d.,:–/-]*\d|[-–]|h\b|\p{L}))/u;
const LONGEST = 24;
/** Lines inside a house that stand alone; those of the second list are something else as well and want a telephone before. */
const LINES = new WordSet(
  'ext extn extensión extensió ramal extensão durchwahl nebenstelle klappe toestel tst wew wewn wewnętrzny wewnętrznego klapka mellék dahili anknytning ankn доб добавочный дод додатковий вътр внутр lokal pesawat psw alanumero',
);
const DOUBTFUL_LINES = new WordSet(
  'int interno interne interní interior poste linka kl dw app apparat intern internt lok anexo εσωτ εσωτερικό вн вътрешен lisälinja šifra vidinis iekšējais sisetelefon int inner',
);
const TELEPHONES = new WordSet(
  'tel tél telefon telefón téléphone teléfono telefone telefono telefoon telefonu telefonnummer tlf tfn puh puhelin phone тел телефон телефону τηλ τηλέφωνο dect',
);
const FEWEST = 3;

/** Whether somebody's extension follows: then the line is theirs, however many may call it for free. */
export const hasExtension = ({ text }: Document, end: number): boolean =>
  EXTENSION.test(text.slice(end, end + LONGEST));

/** "tel. wew. 4471", "anknytning 318": the line of somebody in a house whose number is known. */
function findLines(document: Document): void {
  const { scan } = document;
  for (const token of scan.numbers) {
    if (token === 0 || scan.taken[token] === 1 || (scan.shape[token]! & SHAPE.digits) === 0) continue;
    const width = scan.end[token]! - scan.start[token]!;
    if (width > 5 || scan.start[token]! - scan.end[token - 1]! > 3) continue;
    const word = scan.hash[token - 1]!;
    const line = LINES.has(word);
    if (!line && !DOUBTFUL_LINES.has(word)) continue;
    const telephone =
      token > 1 && TELEPHONES.has(scan.hash[token - 2]!) && document.gap(token - 2) < GAP.comma;
    if (telephone || (line && width >= FEWEST)) document.take(token, token, 'PHONE', 'phone-extension');
  }
}

/** A telephone number goes on with its extension. */
export function growPhones(document: Document): void {
  findLines(document);
  const { text, language } = document;
  for (const found of document.found) {
    if (found.type !== 'PHONE') continue;
    document.spend(0.5);
    const behind = text.slice(found.end, found.end + LONGEST);
    const more = EXTENSION.exec(behind) ?? (language === 'de' ? DIRECT.exec(behind) : null);
    if (more === null) continue;
    const { end } = found;
    found.end += more[0].length;
    document.mark(end, found.end);
  }
}
