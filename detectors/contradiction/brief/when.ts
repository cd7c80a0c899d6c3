/** Words for when and by whom something is done, in eleven languages. */

/** Soon: sooner than days. */
export const SOON =
  /(?<![\p{L}\p{M}])(?:tonight|today|now|(?:this|that|same) (?:evening|morning|afternoon|day|night)|straight ?away|right (?:away|after\w*)|immediately|at once|heute|jetzt|sofort|gleich|noch am selben|esta (?:noche|tarde)|hoy|ahora|enseguida|en seguida|(?:esa|la) misma (?:noche|tarde)|mismo dia|ce soir|aujourd'hui|maintenant|tout de suite|le soir meme|hoje|agora|esta noite|logo|mesmo dia|na mesma|stasera|oggi|adesso|subito|la sera stessa|vanavond|vandaag|meteen|dezelfde (?:avond|dag)|आज|अभी|तुरंत|उसी|الليلة|اليوم|الان|فورا|مباشرة|نفس)(?![\p{L}\p{M}])|今夜|今晩|今日|すぐ|その日|当日|今晚|今天|马上|立刻|立即|现在|当天|當天/u;
/** The day after. */
export const TOMORROW =
  /(?<![\p{L}\p{M}])(?:tomorrow|(?:the )?(?:next|following) (?:day|morning)|morgen|am (?:nachsten|folgenden) (?:tag|morgen)|manana|al dia siguiente|demain|le lendemain|amanha|no dia seguinte|domani|il giorno dopo|de volgende (?:dag|ochtend)|कल|अगले दिन|غدا|في اليوم التالي)(?![\p{L}\p{M}])|明日|翌日|明天|第二天|隔天/u;
/** The day or the night before. */
export const EVE =
  /(?<!\p{L})(?:the (?:day|night|evening) before|(?:am )?vorabend|am (?:tag|abend) (?:vorher|davor|zuvor)|einen tag vorher|la vispera|la noche (?:antes|anterior)|el dia (?:antes|anterior)|la veille|na vespera|na noite anterior|um dia antes|la sera prima|il giorno prima|de (?:avond|dag) (?:ervoor|tevoren|van tevoren)|(?:एक दिन|रात) पहले|(?:الليلة|اليوم) السابقة?|قبلها بيوم|قبل(?:ه)? بيوم)(?!\p{L})|前日|前の晩|前夜|前一天|前一晚|头一天/u;
