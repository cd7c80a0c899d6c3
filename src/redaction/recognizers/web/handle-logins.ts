/** Words of logins, accounts and profiles around what somebody is called on the web, by what stands between. */

/** "logged in as", "zalogowana jako", "inloggad som". */
const LOGGED = [
  '(?:log(?:ged|ging)?[ -]?(?:in|on)|sign(?:ed|ing)? (?:in|up)|regist(?:er|ered|ering)|enrolled)(?: (?:here|there|to \\p{L}+|on \\p{L}+))? (?:as|under|with)',
  '(?:eingeloggt|angemeldet|registriert|einloggen|anmelden|logge mich ein|melde mich an)(?: (?:bin|ist|war))? (?:als|unter|mit)',
  '(?:connectée?s?|inscrite?s?|enregistrée?s?|identifiée?s?|connecte) (?:en tant que|comme|sous(?: le (?:nom|pseudo)(?: de)?)?|avec)',
  '(?:entr[éeo]|entrado|sesi[óo]n|registrad[oa]|registr[ée]|conectad[oa]|logue?ad[oa]|logue[ée]|ingres[éeo]) (?:como|con)',
  '(?:entrei|entro|entrou|logad[oa]|loguei|cadastrad[oa]|conectad[oa]|acessei|registrad[oa]) (?:como|com)',
  '(?:accesso|loggat[oa]|entrat[oa]|registrat[oa]|iscritt[oa]|collegat[oa]|login) (?:come|con)',
  '(?:ingelogd|aangemeld|geregistreerd|inloggen|inlog|log(?: ik)? in) (?:als|met|onder)',
  '(?:zalogowa\\p{L}+|loguj\\p{L}+|zarejestrowa\\p{L}+)(?: się)? (?:jako|pod|na)',
  '(?:inloggad|logga(?:de|t|r)? in(?: mig)?|registrerad|anmäld) (?:som|med|under)',
  'heter jag|jag heter(?: där)?|schreibt? mir (?:an|unter)',
  '(?:вош[её]л|вошла|захожу|заходила?|зашла|заш[её]л|зарегистрирован[аы]?|залогин\\p{L}+|вход) (?:как|под(?: именем| ником| логином)?|с логином)',
  '(?:دخلت|داخل[ةه]?|سجلت|مسجل[ةه]?) (?:باسم|بيوزر|ب|ك)',
].join('|');

/** Names of an account, at the end of what stands before; more than `handle-cues.ts` has. */
const ACCOUNTS = [
  '(?:office|login|log-?in|employee|staff|insta|portal|app|account|forum|skype|teams|slack|zoom|gaming|game|user)[ -]?id',
  'nutzer(?:in|kennung)?|(?:benutzer)?kennung|kontoname|login-?name',
  'inlognaam|account ?naam|användar(?:e|en|namn|namnet)|inloggning(?:en)?|konto(?:t|namn)?',
  'имя пользователя|пользовател[ьяю]|юзер(?:нейм)?|аккаунт\\p{L}*|профил\\p{L}*|нейм',
  'instası(?:nda)?|hesab(?:ım|ı|ında)|profili(?:m|nde)?|kullanıcı|ekşi(?:de|sözlükte)?',
  'يوزر ?(?:نيم)?|اسم المستخدم|(?:ال)?بروفايل(?:ها|ه|ي)?|حساب(?:ي|ها|ه)?(?: على [ء-ي]+)?|انستا(?: ?جرام)?|إنستا|اكونت|أكونت',
  '(?:यूज़र|यूजर)(?: ?नेम| ?आईडी)?|लॉगिन(?: ?आईडी)?|प्रोफ़ाइल|प्रोफाइल|अकाउंट|इंस्टा(?:ग्राम)?|आईडी',
].join('|');
const JOINED = '(?: (?:is|was|ist|war|est|es|é|è|to|är|هو|بتاعها|بتاعه|بتاعي|है|की|का|पर)){0,2}';

/** In scripts without spaces a label needs no end of a word before it. */
const UNSPACED =
  '(?:主页|微博号?|小红书号?|抖音号?|登录名|用户名|账号|帐号|账户|昵称|网名|QQ号?|ユーザー(?:名|ID|ネーム)|プロフィール|アカウント(?:名)?|インスタ|ツイッター|ログインID|ハンドル(?:ネーム)?|프로필|계정|아이디|인스타|닉네임|트위터)(?:是|叫|为|は|の|が|名は|은|는|이|가|을)?';

const OWNED =
  '(?:my|her|his|their|your|the|mein(?:e[mn]?)?|ihr(?:e[mn]?)?|sein(?:e[mn]?)?|son|mon|ton|leur|su|mi|tu|il (?:suo|mio)|meu|minha|seu|sua|o|haar|zijn|mijn|je|jej|jego|moje|mój|hennes|hans|mitt|min|её|ее|его|мой|моё|мое)';
const PROFILES =
  '(?:profile?|profiel|profilo|perfil|профиль|account|konto|compte|cuenta|conta|аккаунт|insta(?:gram)?|tiktok|twitter|blog|page|pagina|página|kanal|channel|инста(?:грам)?)';

export const LOGIN = new RegExp(
  `(?<!\\p{L})(?:(?:${LOGGED}) ["'“«„]?|(?:${ACCOUNTS})${JOINED} ?[:：]? ?["'“«„(]?|${OWNED} ${PROFILES}(?: (?:dela|dele|gefunden|entdeckt|gesehen|online))?(?:,| ?\\() ?["'“«„]?|(?:profilini|hesabını)(?: \\p{L}+)?,? )$|${UNSPACED}[ :：,，(（「]{0,2}$`,
  'iu',
);

/** "als … eingeloggt", "… olarak giriş yaptım", "…でログイン". */
export const LOGIN_BEHIND =
  /^(?: (?:eingeloggt|angemeldet|registriert)(?!\p{L})|['’]?\p{L}{0,4} (?:olarak (?:giriş|kayıt|üye|bağlan)|adlı (?:kullanıcı|hesap|üye|profil|kişi)|ile (?:giriş|kayıt)|diye (?:yaz|biri|bir (?:hesap|kullanıcı)))| (?:नाम )?से (?:लॉगिन|लॉग ?इन|साइन ?इन)|登[录陆]|注册|这个(?:账号|帐号|号)|で(?:ログイン|登録)|という(?:アカウント|名前|ユーザー)|(?:으로|로|라는) ?(?:로그인|가입|아이디|계정))/u;
