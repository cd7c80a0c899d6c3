import { WordSet } from '../../word-set.ts';

/** What stands behind a title or a label and is no name. */
export const POLISH_SURNAME =
  /(?:[sc]k|dzk)(?:i|a|iego|iej|ą|im|iemu)$|(?:wicz|czyk|niak|[sz]ak|ek|uk|ik|arz|owa|ówna)(?:a|owi|em|iem)?$/u;
/** What a doctor is for, or which nurse. */
export const SPECIALTY = new WordSet(
  'olahraga saraf kandungan umum gigi anak jaga kulit mata jantung tht bedah spesialis paru jiwa hewan keluarga penyakit dalam pribadi langganan anestesi forensik gizi urologi ortopedi onkologi radiologi residen koas mata rehab spog sppd ' +
    'prowadzący prowadzącym prowadzącego prowadzącemu prowadząca prowadzącej oddziałowa oddziałowej oddziałową dyżurny dyżurna dyżurnego dyżurnym dyżurnej rodzinny rodzinna rodzinnego rodzinnym rodzinnemu pierwszego zakładowy sądowy weterynarii stażysta rezydent psycholog psychiatra położna ginekolog kardiolog neurolog dermatolog okulista dentysta stomatolog rehabilitantka doktor magister środowiskowa epidemiologiczna szkolna anestezjologiczna sportowy sportowa sportowego скорой общей неотложной дежурный дежурная швидкої загальної сімейний сімейна',
);
/** Between a label and the name: "Refakatçi: torunu Oğulcan", "보호자: 아들 진덕호", "Pasien: Ny. Lie". */
export const RELATION = new WordSet(
  'torunu oğlu kızı eşi karısı kocası annesi babası kardeşi ablası abisi gelini damadı yeğeni komşusu tn ny nn sdr sdri hj anak istri suami adik kakak cucu menantu keponakan ibu ayah 아들 딸 큰아들 작은아들 큰딸 작은딸 장남 장녀 차남 차녀 며느리 사위 손자 손녀 남편 아내 배우자 동생 누나 언니 오빠 형 조카 syn córka mąż żona brat siostra wnuk wnuczka synowa zięć siostrzeniec bratanek matka ojciec teściowa сын дочь муж жена брат сестра внук внучка мать отец невестка зять племянник племянница бабушка дедушка बेटा बेटी पति पत्नी भाई बहन बहू दामाद पोता पोती',
);
