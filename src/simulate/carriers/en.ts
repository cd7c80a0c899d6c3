import type { Carrier } from './carrier.ts';

/** English answers. Correct at the level that NHS, CDC and MedlinePlus pages give. */
export const ENGLISH: readonly Carrier[] = [
  {
    id: 'en-cold',
    prompt: 'How long does a common cold usually last, and do I need antibiotics for it?',
    paragraphs: [
      'Most colds get better by themselves within a week to ten days. A cough can linger a little longer.',
      'Colds are caused by viruses, so antibiotics do not help. Rest, drink enough and use a simple pain reliever if you feel unwell.',
      'See a clinician if you become short of breath, if a fever lasts more than a few days, or if you feel better and then clearly worse again.',
    ],
  },
  {
    id: 'en-headache',
    prompt: 'I get tension headaches after long days at the computer. What can I do about them?',
    paragraphs: [
      'Tension headaches often come with tight muscles in the neck and shoulders. Regular breaks, a screen at eye level and stretching help many people.',
      'An over-the-counter pain reliever now and then is fine for most adults. Taking one on many days of the month can itself cause headaches.',
      'A sudden, very severe headache, or one with weakness, confusion or trouble speaking, is an emergency: call {emergency}.',
    ],
  },
  {
    id: 'en-blood-pressure',
    prompt: 'What can I change in daily life to lower my blood pressure a little?',
    paragraphs: [
      'Less salt, more vegetables and fruit, regular movement, less alcohol and a healthy weight each lower blood pressure a little, and together they add up.',
      'Measure at home while seated and rested, and write the values down. A single high value says little; the average over several days says more.',
      'Do not stop prescribed tablets by yourself, even if the values look good. Bring your notes to your next appointment.',
    ],
  },
  {
    id: 'en-type2-diabetes',
    prompt: 'I was told that I have type 2 diabetes. What happens now?',
    paragraphs: [
      'In type 2 diabetes the body responds less well to insulin, and blood sugar rises over time. Many people manage it for years with food, movement and tablets.',
      'Your team will usually check your eyes, feet, kidneys and blood pressure once a year, because diabetes can affect them quietly.',
      'Ask what your own target for long-term blood sugar is. It depends on age, other illnesses and medicines.',
    ],
  },
  {
    id: 'en-hay-fever',
    prompt: 'Which treatments help against hay fever in spring?',
    paragraphs: [
      'Steroid nasal sprays and non-drowsy antihistamines are the usual first choices. The spray works best when it is used every day of the season.',
      'Rinsing the nose with salt water, keeping windows shut on high-pollen days and changing clothes after being outdoors also help.',
      'If symptoms stay strong despite this, ask a clinician about allergy testing and immunotherapy.',
    ],
  },
  {
    id: 'en-back-pain',
    prompt: 'My lower back has been aching for a week after moving furniture. Should I rest?',
    paragraphs: [
      'Most new low back pain improves within a few weeks. Staying active within what you can bear helps recovery more than bed rest.',
      'Warmth and gentle walking often ease the pain. Ask a pharmacist which pain reliever suits you if you take other medicines.',
      'Get help at once if you have numbness around the groin, new trouble passing urine or weakness in both legs.',
    ],
  },
  {
    id: 'en-sleep',
    prompt: 'I lie awake for hours most nights. How can I sleep better without pills?',
    paragraphs: [
      'Go to bed and get up at regular times, keep the bedroom dark and cool, and leave the bed for a while when you cannot sleep.',
      'Caffeine after noon and alcohol in the evening make sleep lighter. Daylight in the morning helps the inner clock.',
      'Cognitive behavioural therapy for insomnia is the recommended first treatment when poor sleep lasts for months.',
    ],
  },
  {
    id: 'en-vitamin-d',
    prompt: 'Should I take vitamin D in winter?',
    paragraphs: [
      'The skin makes little vitamin D in winter in northern countries, and some people become low in it. A modest daily supplement is advised in several countries.',
      'More is not better: very high amounts over a long time can raise calcium in the blood and harm the kidneys.',
      'If you have kidney disease, sarcoidosis or take other supplements, ask your clinician first.',
    ],
  },
  {
    id: 'en-iron',
    prompt: 'My ferritin is low. How do I take iron tablets properly?',
    paragraphs: [
      'Iron is absorbed best on an empty stomach, but many people take it with a little food because of nausea. Tea, coffee and milk reduce the uptake.',
      'Dark stools are common and harmless while you take iron. Constipation is common too; taking it every other day may be easier on the gut.',
      'Your clinician should look for the cause of the low iron, such as heavy periods or bleeding from the bowel.',
    ],
  },
  {
    id: 'en-reflux',
    prompt: 'I have heartburn after dinner several times a week. What helps?',
    paragraphs: [
      'Smaller evening meals, a gap of a few hours before lying down and a raised head of the bed reduce reflux in many people.',
      'Antacids work fast and briefly. Acid-suppressing tablets work for longer and are best reviewed with a clinician after a few weeks.',
      'Trouble swallowing, weight loss, vomiting blood or black stools need to be checked promptly.',
    ],
  },
  {
    id: 'en-asthma',
    prompt: 'When should I use my reliever and when my preventer inhaler?',
    paragraphs: [
      'The preventer calms the inflammation in the airways and works only when it is used regularly, also on good days. The reliever opens the airways when symptoms come.',
      'Needing the reliever on more and more days is a sign that the asthma is not well controlled. Book a review then.',
      'If you cannot finish a sentence for lack of breath or the reliever does not help, call {emergency}.',
    ],
  },
  {
    id: 'en-migraine',
    prompt: 'What is the difference between a migraine and an ordinary headache?',
    paragraphs: [
      'Migraine is usually a throbbing pain, often on one side, that gets worse with movement and comes with nausea or sensitivity to light.',
      'Some people see zigzag lines or have tingling for up to an hour before the pain. This is called an aura.',
      'A headache diary helps to find triggers and to decide whether a preventive medicine is worth trying.',
    ],
  },
  {
    id: 'en-constipation',
    prompt: 'How can I get my bowels moving without strong laxatives?',
    paragraphs: [
      'More fibre from vegetables, pulses and wholegrain bread, enough to drink and daily movement are the first steps. Increase fibre slowly to avoid bloating.',
      'A footstool in front of the toilet and taking time after breakfast help some people.',
      'See a clinician for blood in the stool, weight loss or a lasting change in your bowel habit.',
    ],
  },
  {
    id: 'en-flu-shot',
    prompt: 'Can the flu shot give me the flu?',
    paragraphs: [
      'The injected flu vaccine contains no live virus and cannot cause influenza. A sore arm and a mild fever for a day or two are common reactions.',
      'It takes about two weeks until protection builds up, so it is still possible to catch the flu shortly after the injection.',
      'The vaccine is renewed every year because the circulating viruses change.',
    ],
  },
  {
    id: 'en-uti',
    prompt: 'It burns when I pass urine since yesterday. Could it be a bladder infection?',
    paragraphs: [
      'Burning, a frequent urge and cloudy urine are typical of a bladder infection, which is common in women. A urine test can confirm it.',
      'Some mild infections clear by themselves; others need a short course of antibiotics. A pharmacist or clinician can advise.',
      'Fever, pain in the side or vomiting suggest that the kidneys may be involved. Seek care the same day then, and also if you are pregnant.',
    ],
  },
  {
    id: 'en-sprain',
    prompt: 'I twisted my ankle at football. How do I treat the sprain?',
    paragraphs: [
      'Rest, a cold pack wrapped in a cloth, an elastic bandage and keeping the foot raised ease swelling in the first days.',
      'Start moving the ankle gently as soon as the pain allows. Exercises for balance lower the risk of the next sprain.',
      'If you cannot take four steps or the bone itself is tender, have it examined for a fracture.',
    ],
  },
  {
    id: 'en-eczema',
    prompt: 'My hands are dry and itchy all winter. Is this eczema and what can I do?',
    paragraphs: [
      'Dry, itchy, cracked skin on the hands is often eczema, made worse by cold air, frequent washing and cleaning agents.',
      'Use a fragrance-free ointment several times a day and wear gloves for wet work. A mild steroid cream for a short time can calm a flare.',
      'Yellow crusts, pus or spreading redness may mean infection and should be looked at.',
    ],
  },
  {
    id: 'en-cholesterol',
    prompt: 'My LDL cholesterol is a bit high. Do I have to take a statin?',
    paragraphs: [
      'Whether a statin makes sense depends on your overall risk of heart attack and stroke, not on one value alone. Age, smoking, blood pressure and diabetes count too.',
      'Less saturated fat, more fibre, movement and not smoking help in any case.',
      'Statins are well studied. Muscle aches happen, but most people tolerate them; tell your clinician rather than stopping silently.',
    ],
  },
  {
    id: 'en-anxiety',
    prompt: 'I worry about everything and feel tense all day. What kind of help is there?',
    paragraphs: [
      'Constant worry that is hard to control, with tension and poor sleep, can be a generalised anxiety disorder. It is common and treatable.',
      'Cognitive behavioural therapy and certain antidepressants have the best evidence. Regular exercise and less caffeine can support treatment.',
      'If you ever think about ending your life, please tell somebody now, or call {emergency}.',
    ],
  },
  {
    id: 'en-pregnancy-nausea',
    prompt: 'I am eight weeks pregnant and feel sick all day. Is that normal?',
    paragraphs: [
      'Nausea is very common in early pregnancy and usually eases by the fourth or fifth month. It can come at any time of day.',
      'Small, frequent, plain meals and ginger help some women. There are medicines that are considered safe in pregnancy; ask your midwife or doctor.',
      'If you cannot keep fluids down, pass little urine or lose weight, you need to be seen soon.',
    ],
  },
  {
    id: 'en-newborn-sleep',
    prompt: 'How should my newborn sleep safely?',
    paragraphs: [
      'Put your baby on the back for every sleep, on a firm, flat surface, without pillows, loose blankets or soft toys.',
      'Sharing a room for the first months lowers the risk of sudden infant death. Sharing a sofa or a bed after alcohol or sedatives raises it.',
      'Keep the room smoke-free and not too warm.',
    ],
  },
  {
    id: 'en-teething',
    prompt: 'My baby is drooling and chewing on everything. How can I help with teething?',
    paragraphs: [
      'A clean, cool teething ring or a damp washcloth to chew on soothes the gums. Gentle rubbing with a clean finger helps too.',
      'Numbing gels with benzocaine are not recommended for babies, and amber necklaces are a choking hazard.',
      'Teething does not explain a high fever or diarrhoea. Have a baby with these symptoms checked.',
    ],
  },
  {
    id: 'en-knee-arthritis',
    prompt: 'Is exercise bad for arthritis in the knee?',
    paragraphs: [
      'Exercise is one of the best treatments for knee osteoarthritis. Stronger thigh muscles take load off the joint and reduce pain.',
      'Cycling, swimming and walking on even ground are good choices. A little soreness that settles by the next day is acceptable.',
      'Losing some weight helps if you are overweight. Surgery is discussed when pain limits daily life despite these measures.',
    ],
  },
  {
    id: 'en-hypothyroid',
    prompt: 'How should I take levothyroxine?',
    paragraphs: [
      'Take levothyroxine at the same time every day with water on an empty stomach, usually half an hour to an hour before breakfast.',
      'Calcium, iron and antacids bind it, so leave several hours between them. A blood test some weeks after each change shows whether the amount is right.',
      'Do not change the dose by yourself. Palpitations, sweating and weight loss can be signs of too much.',
    ],
  },
  {
    id: 'en-smoking',
    prompt: 'I want to stop smoking. What gives me the best chance?',
    paragraphs: [
      'Counselling together with medication gives the best chance. A long-acting patch combined with gum or lozenges works better than either alone.',
      'Set a date, tell people around you and plan what to do when craving comes. Cravings usually pass within minutes.',
      'A slip is not a failure. Many people need several attempts before they stop for good.',
    ],
  },
  {
    id: 'en-food-poisoning',
    prompt: 'I have had diarrhoea and stomach cramps since eating out last night. What should I do?',
    paragraphs: [
      'Most food poisoning passes within a few days. The main thing is to drink enough; oral rehydration solution replaces salt as well as water.',
      'Eat when you feel like it, starting with plain food. Wash hands carefully and do not prepare food for others.',
      'Blood in the stool, signs of dehydration or no improvement after a few days are reasons to see a clinician.',
    ],
  },
  {
    id: 'en-skin-check',
    prompt: 'How do I know whether a mole should be looked at?',
    paragraphs: [
      'Look for asymmetry, an uneven border, several colours, growth and change over weeks or months. A mole that looks different from all the others deserves attention.',
      'Bleeding or itching that does not settle is another reason to have it examined.',
      'Sun protection and avoiding sunbeds lower the risk of skin cancer.',
    ],
  },
  {
    id: 'en-menopause',
    prompt: 'What can be done about hot flushes in menopause?',
    paragraphs: [
      'Hormone therapy is the most effective treatment for hot flushes. For most healthy women who start it around menopause the benefits outweigh the risks, but it is an individual decision.',
      'Light layers, a cool bedroom and less alcohol help some women. Several non-hormonal medicines are available as well.',
      'Bleeding after menopause always needs to be checked.',
    ],
  },
  {
    id: 'en-gout',
    prompt: 'Why do I get gout attacks in my big toe?',
    paragraphs: [
      'Gout comes from uric acid crystals in a joint, very often the big toe. Attacks start suddenly, and the joint becomes red, hot and very painful.',
      'Anti-inflammatory medicines or colchicine shorten the attack when they are started early. Which one suits you depends on your kidneys and other medicines.',
      'With repeated attacks, lowering uric acid in the long term prevents damage to the joints.',
    ],
  },
  {
    id: 'en-dizziness',
    prompt: 'The room spins for a few seconds when I roll over in bed. What is that?',
    paragraphs: [
      'Short spinning spells when turning the head are typical of benign positional vertigo. Small crystals in the inner ear have moved to the wrong place.',
      'A simple sequence of head movements, done by a clinician or a physiotherapist, often clears it in one or two sessions.',
      'Spinning with double vision, a drooping face or weakness is an emergency: call {emergency}.',
    ],
  },
];
