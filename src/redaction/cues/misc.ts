import type { CueData } from './kinds.ts';

/** Spoken punctuation, form labels that end a name standing before them, and what announces a secret. */
export const MISC_CUES: CueData = {
  at: {
    any: 'at|arroba|arobase|chiocciola|małpa|zavináč|kukac|arobas|et|snabel|krøllalfa|собака|эт|apenstaartje|klammeraffe|αt|ät|aet|apestaartje|snabel a|snabela|snabel-a|alfakrøll|afna|malpa|małpka|zavinac|παπάκι|παπακι|ett|ετ|एट|ऐट|آت|ات|골뱅이|앳|アット|あっと|アットマーク|艾特|собачка|мавпа|равлик|маймунка|маймунско а|majmunsko a|afna|miukumauku|a commercial|a commerciale|chiocciolina|שטרודל|كروليك|אט|ਐਟ|அட்|at-tegn',
  },
  dot: {
    any: 'dot|punto|point|punkt|ponto|kropka|tečka|bodka|pont|punct|точка|крапка|nokta|piste|punt|prik|titik|punktum|noktası|τελεία|डॉट|बिंदु|दॉट|دوت|نقطة|نقطه|점|닷|ドット|どっと|点|點|chấm|จุด|נקודה|taškas|punkts|bod|pika|tačka|točka|кропка|dott|பாயிண்ட்',
  },
  stopLabel: {
    any: 'dob|mrn|ssn|age|sex|gender|phone|tel|fax|email|mail|mobile|id|nhc|nass|domicilio|edad|sexo|ncol|dni|nif|nie|cip|episodio|servicio|correo|teléfono|fecha|localidad|cp|médico|telefon|adres|pesel|nip|ipp|nda|ddn|téléphone|adresse|courriel|geburtsdatum|alter|geschlecht|address|date|time|diagnosis|male|female|http|https|www|doi|pmid|numcol|hc|है|और|मेरी|मेरा|मेरे|आहे|आणि|माझी|माझा|माझे|मी|ਹੈ|ਅਤੇ|ਮੇਰੀ|ਮੇਰਾ|ہے|اور|میری|میرا|است|و|என்|பிறந்த|నా|పుట్టిన|ነው|এবং|আমার|છે|અને|મારી|ಮತ್ತು|ನನ್ನ|എന്റെ|हो|және|və|هستم|وتاريخ|ورقم|ונולדתי|vagyok|imam|born|aged',
  },
  credential: {
    any: 'reddit|subreddit|forum|forums|mumsnet|netmums|healthunlocked|facebook|fb|ig|twitch|steam|roblox|fortnite|minecraft|psn|xbox|nintendo|valorant|youtube|strava|zwift|myfitnesspal|babycenter|boards|ravelry|quora|threads|bluesky|mastodon|tumblr|wattpad|kik|peloton|mychart|cvv|cvc|cvc2|cvv2|csc|password|passwort|passwd|pwd|passcode|contraseña|senha|mot|wachtwoord|lösenord|hasło|heslo|jelszó|parola|şifre|пароль|api|apikey|secret|token|username|login|user|handle|nickname|screen|skype|instagram|twitter|telegram|snapchat|tiktok|discord|usuario|utilisateur|benutzername|nutzername|gebruikersnaam|användarnamn|логин|pseudo|pseudonyme|nick|rumuz|użytkownik|gebruiker|utente|ник|никнейм|apodo|akun|gamertag|ign|insta|identifiant|użytkownika|usuário|nickim|kullanıcı',
  },
  host: {
    any: 'www',
  },
  keyPrefix: {
    any: 'sk|ghp|gho|ghu|ghs|ghr|xoxa|xoxb|xoxp|xoxr|xoxs|glpat',
  },
};
