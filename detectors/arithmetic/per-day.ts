/** How a text says that something holds of each day. */
export const PER_DAY =
  /\b(?:per day|a day|each day|every day|daily|pro tag|am tag|taglich|al dia|por dia|cada dia|diari\w*|par jour|chaque jour|ao dia|al giorno|ogni giorno|per dag|elke dag)\b|1日|一日|毎日|一天|每[天日]|रोज़?|प्रतिदिन|दिन में|يوميا|في اليوم/;
