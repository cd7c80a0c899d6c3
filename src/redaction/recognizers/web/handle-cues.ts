import { WordSet } from '../../word-set.ts';
import { LOGIN, LOGIN_BEHIND } from './handle-logins.ts';

/** Words before what somebody is called on the web, and what may stand between: "pseudo", "insta is", "mein Nick ist". */
const LABEL =
  'username|user name|user|handle|nickname|nick(?:name)?|gamertag|gamer tag|ign|psn|xbox|identifiant|nome utente|nazwa użytkownika|nickim|screen ?name|login|account|akun|konto|compte|cuenta|conta|pseudo(?:nyme)?|alias|apodo|apelido|usuario|usuária|usuário|utilisateur|utente|utilizador|benutzer(?:name)?|nutzername|gebruiker(?:snaam)?|użytkownik|kullanıcı(?: adı(?:m|nız)?)?|rumuz(?:um)?|ник(?:нейм)?|логин|акк(?:аунт)?|insta(?:gram)?|ig|telegram|tg|tiktok|discord|skype|snap(?:chat)?|bluesky|threads|signal|tumblr|twitch|steam|fórum|reddit|twitter|line|wechat|kakao|facebook|fb|profil|profile|perfil|profilo|профиль|телеграм\\p{L}*|телега|инста\\p{L}*|инстаграм\\p{L}*|скайп';
const BETWEEN =
  '(?:(?:adı|nya|saya|ku|aku|gue|is|are|was|es|est|ist|è|e|é|jest|to|lautet|mi|my|mein|meine|mój|mon|ma|mijn|there|dort|here|m|ım|там|у меня|мой|моя|тут|name|named|called|heißt|heet|adım|adı|saya isi|saya pakai|isi|pakai|met|wie|come|como|comme|jako|as|на|:|=|–|—|-)[ :=]{1,2}){0,3}';
const LABELLED = new RegExp(`(?<!\\p{L})(?:${LABEL})(?:['’]s)? ?[:=–—-]? ?${BETWEEN}["'“«„]?$`, 'iu');
/** "I am" directly before it, where a place of the web is spoken of. */
const SELF =
  /(?<!\p{L})(?:i['’]?m|i am|it['’]?s me|post(?:ing|ed)? as|under|as|soy|soy (?:la|el)|sou|sou (?:a|o)|me llamo|je suis|c['’]est|moi c['’]est|sono|sono (?:la|il)|mi chiamo|(?:bin|heiße|heiss|schreibe als)(?: ich)?|ich bin|ik ben|ben ik|heet ik|ik heet|jestem|jako|nazywam się|piszę jako|ben|benim|saya|aku|я|это я|я там|пишу как|как|under navnet|als|como|como (?:la|el)|comme|sous|come|dengan|pakai) ["'“«„]?$/iu;
/** Where somebody may be written to: "PM me at", "MP à", "в лс". */
const WRITE =
  /(?<!\p{L})(?:(?:p\.?m|d\.?m|message|msg|inbox|text|add|ping|find|follow|reach|contact) (?:me|us)(?: (?:on|at|over|via|by|through) \p{L}{2,10})?(?: (?:at|as|on|@|under))?|(?:pn|dm|pm) an|mp à|(?:mp|md|dm) a|(?:dm|mp) (?:para|pra|pro)|pb naar|(?:pw|dm|priv) do|в (?:лс|личку|личные)|(?:dm|pm) (?:at|ke)|(?:pm|dm)|post(?:ed|ing)? (?:by|as)|(?:ich )?schreibe hier (?:als|unter)|(?:je )?poste sous le nom de|(?:publico|escribo|scrivo|posto|escrevo|schrijf|post ik) (?:como|come|als)|私信我?|meu @ é|adresim|(?:discord|insta|forum|twitter)(?:da|['’]da)(?: adım)?|디스코드에서|里我叫|यूज़र|(?:dm|pm) करें|加我(?:微信)?|(?:dm|pm)(?:は|은|만)|аккаунт|yaz(?:ın)?|takip edin)[ :：]{0,2}["'“«„]?$/iu;
/** Who wrote a review or a comment: "avis de titi33", "Bewertung von Sonnenkind_71". */
const WROTE =
  /(?<!\p{L})(?:(?:review|comment|post|rat)(?:s|ed)? (?:by|from)|(?:bewertung|rezension|beitrag|kommentar|gepostet|geschrieben) von|(?:recensie|beoordeling|reactie|bericht) (?:door|van)|(?:dodan[aey]|napisan[aey]|wystawion[aey]|opinia|komentarz) (?:przez|od)|(?:отзыв|комментарий|сообщение)(?: от)?|автор|(?:recensione|commento|scritto) d[ia]|(?:reseña|opinión|comentario|publicado|escrito|avaliação|comentário) (?:de|por)|(?:avis|commentaire) de|(?:posté|publié|écrit) par|(?:omdöme|recension|inlägg|skrivet) (?:av|från)|(?:forum|benutzer|vor)namen|schermnaam|användarnamn|(?:yorum|yazan)),?[ :]{1,2}["'“«„]?$/iu;
const CHOSEN_SIGNS = /\d{2}|_/;
/** Of a word that is made of letters only: the label and the verb that says what follows. */
export const NAMED =
  /^(?:user|username|handle|nickname|nick|gamertag|ign|screen|insta|instagram|pseudo|pseudonyme|identifiant|usuario|usuário|benutzername|nutzername|gebruikersnaam|gebruiker|utente|użytkownika|użytkownik|ник|никнейм|логин|apodo|apelido|rumuz|nickim|kullanıcı)$/iu;
const WEB =
  /tiktok|snapchat|дискорд|디스코드|論壇|论坛|ツイッター|instada|forum|foro\b|fórum|форум|reddit|chat|чат|grup|groupe?\b|groep|grupp|групп|discord|телеграм|telegram|insta|portal|портал|communit|comunidad|comunità|communauté|site\b|app\b|facebook|twitch|youtube|sub\b|board|blog|whats|profil|perfil|\bfb\b|\big\b|\btg\b/iu;
export const LONGEST_CUE = 40;
/** What people say of themselves before what they are called there: "ihr kennt mich als", "me encuentran como", "tu". */
const KNOWN_AS = new RegExp(
  `(?<!\\p{L})(?:${[
    "(?:know|find|remember|reach|see) me (?:(?:on|in) (?:here|there|\\p{L}{2,12}) )?(?:as|by|under)|i go by|known (?:here )?as|it[’']?s",
    'me (?:\\p{L}{4,7} )?(?:encuentran?|buscan?|buscar|encontrar|conocen?|conoce|ubican?|ven|acham?|achar|procura[mr]?|encontram?|conhecem?|veem|localizan) (?:aqu[íi] |ahí |lá )?(?:como|por)|(?:firmo|aparezco|salgo|figuro|participo|entro|assino|apareço|escribo|escrevo|posto) como|aqu[íi] (?:[ée] [ao]|la|el)?|les escribe|os escribe',
    '(?:hier|da|heute) (?:schreibt|ist|meldet sich)(?: (?:die|der|wieder|mal|nochmal))?|kennt mich(?: \\p{L}{3,5})? (?:als|unter)|(?:findet|finden|findest) mich(?: \\p{L}{3,5})? (?:als|unter)|(?:angemeldet|registriert|unterwegs|bekannt) (?:als|unter)',
    'ici|(?:c|c.est) moi|moi c.est|(?:on )?me conna(?:ît|issez|issent) sous(?: le nom)?|(?:trouverez|trouvez|retrouvez)(?:-moi)? sous|inscrite? sous',
    'mi (?:trovate|trovi|conoscete|conosci) come|(?:scrivo|sono (?:iscritt|registrat)[ao]) come|qui',
    '(?:hier|dit) (?:schrijft|is)|kennen m(?:e|ij) als|(?:vind|vindt|vinden|kent) (?:je |jullie )?(?:me|mij) (?:als|onder)|(?:post|schrijf) (?:ik )?(?:hier )?als',
    'tu|tutaj|(?:znacie|znajdziecie|znajdziesz|pamiętacie) mnie (?:jako|pod)|(?:piszę|pisze|występuję) (?:tu )?jako',
    'ben(?:deniz)?|burada(?: adım)?',
    '(?:cari|temukan|kenal) saya (?:di sini )?(?:di|dengan nama|sebagai|pakai)|(?:ini|dengan)',
  ].join('|')}) ["“«„]?$`,
  'iu',
);
/** A word of accounts somewhere before it in its sentence: "akun saya di aplikasi ini", "meu user aqui é". */
const NEAR_LABEL =
  /(?<!\p{L})(?:user(?:name)?|handle|nick(?:name)?|nick[ie]m|akun|account|konto|cuenta|compte|conta|pseudo|alias|apodo|apelido|usu[aá]ri[ao]|benutzername|nutzername|gebruikersnaam|kullanıcı ad\p{L}+|rumuzum|hesabım|ник|никнейм|логин|аккаунт|insta(?:gram)?|telegram|tiktok|discord|face(?:book)?|fb|foro|forum|apps?|appen|apka|apce|apkę|aplikacj\p{L}{1,3}|appli|application|applicazione|aplicaci[óo]n|aplicativo|uygulama\p{L}{0,4}|приложени\p{L}{1,2}|portal\p{L}{0,3}|портал\p{L}{0,2}|mychart|ikp)(?!\p{L})[^.!?\n]{0,28} $/iu;
/** A word of logins farther before, and "is" right before: "mon identifiant ameli, c'était". */
const LOGIN_IS =
  /(?<!\p{L})(?:log-?in|user(?: ?name)?|identifiant|pseudo|usu[aá]ri[ao]|utente|utilizador|benutzer(?:name|kennung)?|nutzername|gebruikersnaam|inlognaam|användarnamn(?:et)?|inloggning(?:en)?|brugernavn(?:et)?|brukernavn(?:et)?|użytkownik\p{L}*|логин|никнейм|nome utente|nama pengguna|akun)(?!\p{L})[^.!?\n]{0,28} (?:is|was|c['’](?:est|était)|est|était|é|era|es|è|ist|war|is het|was het|är|var|er|to|był|jest|это|был|adalah)[ :]? ?["“«„]?$/iu;
/** Words or initials with a point or a lower dash between, and seven letters in all; five letters and a number that is no dose. */
const CHOSEN_FORM =
  /^(?=(?:[^\p{L}]*\p{L}){7})\p{L}[\p{L}\d]*(?:[._][\p{L}\d]+)+_?$|^\p{L}{5,}(?!(?:[1-9]00?|1[05]00|\d?[27]5|5)$)\d{1,4}$/u;

/** Where people are known by a name of their own choice, and nothing is kept secret. */
export const WEB_PLACES = new WordSet(
  'reddit subreddit forum forums mumsnet netmums healthunlocked facebook fb ig twitch steam roblox fortnite minecraft psn xbox nintendo valorant youtube strava zwift myfitnesspal babycenter boards ravelry quora threads bluesky mastodon tumblr wattpad kik peloton mychart',
);
const CHOSEN = '(?<it>[\\p{L}][\\p{L}\\d_.-]{3,24}(?<![.-]))(?![\\p{L}\\d_@/])';
/** "on netmums im twinsandtired", "my steam name is dustyroo". */
export const BEHIND_PLACE = new RegExp(
  `^(?:['’]s)?(?: (?:forum|app|board|site|chat|community|server))?,? (?:(?:(?:(?:user|screen) ?)?name|handle|tag|id|user|login|account|profile|member)(?: (?:there )?(?:is|was))?|i['’]?m|i am|i go by|is|as|under|(?:streak|msg|message|post|comment|reply|dm|friend|follower|streamer|mod|thread|user) (?:from|by|w|with|of)|mate|friend|buddy|pal|user|streamer|mod)?:? ["“]?${CHOSEN}`,
  'iu',
);
/** "posted as lupuslinda on the forum". */
export const BEFORE_PLACE = new RegExp(
  `(?<!\\p{L})(?:i['’]?m|i am|it['’]?s me|goe?s? by|known as|(?:post(?:ing|ed)?|(?:logged|signed) in) as|under|as|called|user|member|add|follow|dm|pm|message|find) ["“]?${CHOSEN}["”]? (?:over )?(?:on|from|in) (?:(?:the|my|our|a|this) )?(?:\\p{L}+ )?$`,
  'iu',
);

/** Words and a number that nothing but somebody is called: "mamadeivanna22", not "b12", "covid19", "pm25". */
const PERSONAL = /^\p{Ll}{6,}\d{1,4}$/u;
const SENTENCE_ENDS = /[.!?…\n]\s{0,3}[-–—~]?\s?$/u;

/** Whether the words around say that this is what somebody is called on the web. */
export function announcesHandle(before: string, handle: string, behind: string, ofWords: boolean): boolean {
  if (LABELLED.test(before) || WRITE.test(before)) return true;
  if (LOGIN.test(before) || LOGIN_BEHIND.test(behind) || LOGIN_IS.test(before)) return true;
  if (WROTE.test(before) && CHOSEN_SIGNS.test(handle)) return true;
  const personal = PERSONAL.test(handle);
  // "… ya no duermo. sepasfini34": alone behind the last sentence.
  if (personal && SENTENCE_ENDS.test(before) && behind.trim() === '') return true;
  if (!ofWords && CHOSEN_FORM.test(handle) && (KNOWN_AS.test(before) || NEAR_LABEL.test(before))) return true;
  return SELF.test(before) && (personal || WEB.test(before) || WEB.test(behind));
}
