import { list } from './words.ts';

/** Lay and clinical vocabulary by the place it takes in a sentence. Written for this project. */
export const SYMPTOMS =
  list(`a headache, a migraine, a fever, chills, a sore throat, a runny nose, a stuffy nose, a cough, a dry cough,
shortness of breath, wheezing, chest pain, chest tightness, palpitations, a racing heart, dizziness, vertigo, fainting, nausea, vomiting,
diarrhea, constipation, bloating, heartburn, acid reflux, stomach pain, abdominal cramps, pelvic pain, back pain, neck pain, shoulder pain,
knee pain, hip pain, joint pain, swollen joints, muscle aches, a stiff neck, a twitching eyelid, numbness in my hands, tingling in my feet,
weakness in my legs, a rash, hives, itching, dry skin, a swollen ankle, swollen feet, swollen lymph nodes, a lump in my breast, a lump in my neck,
a mole that changed, acne, cold sores, mouth ulcers, bleeding gums, a toothache, bad breath, ear pain, ringing in the ears, hearing loss,
blurry vision, dry eyes, red eyes, a pink eye, floaters, night sweats, hot flashes, fatigue, tiredness, insomnia, trouble sleeping, snoring,
weight loss, weight gain, loss of appetite, blood in my stool, black stool, blood in my urine, burning when I pee, frequent urination,
vaginal discharge, an itchy vagina, spotting, a late period, a missed period, heavy periods, painful periods, period cramps, erectile dysfunction,
low libido, testicle pain, hair loss, brittle nails, an ingrown toenail, a nosebleed, bruises, a bug bite, a tick bite, a bee sting, a burn,
a deep cut, an infected wound, a blister, a sprained ankle, panic attacks, anxiety, depression, mood swings, brain fog, memory loss, tremor,
seizures, hallucinations, suicidal thoughts, jaundice, dehydration, hemorrhoids, a hernia, a sty, dandruff, sunburn, leg cramps, hiccups`);

export const CONDITIONS =
  list(`diabetes, type 1 diabetes, type 2 diabetes, prediabetes, high blood pressure, hypertension, low blood pressure, high cholesterol,
asthma, COPD, bronchitis, pneumonia, sinusitis, tonsillitis, strep throat, the flu, COVID-19, a cold, tuberculosis, HIV, hepatitis B, hepatitis C,
herpes, chlamydia, gonorrhea, syphilis, HPV, a yeast infection, bacterial vaginosis, a urinary tract infection, a kidney infection, kidney stones,
chronic kidney disease, gallstones, pancreatitis, gastritis, a stomach ulcer, GERD, IBS, Crohn's disease, ulcerative colitis, celiac disease,
lactose intolerance, food poisoning, appendicitis, diverticulitis, fatty liver, cirrhosis, anemia, iron deficiency, vitamin D deficiency,
B12 deficiency, hypothyroidism, hyperthyroidism, Graves disease, PCOS, endometriosis, fibroids, an ovarian cyst, menopause, preeclampsia,
gestational diabetes, a miscarriage, an ectopic pregnancy, prostatitis, an enlarged prostate, breast cancer, lung cancer, colon cancer,
prostate cancer, skin cancer, melanoma, leukemia, lymphoma, a brain tumor, a stroke, a heart attack, heart failure, atrial fibrillation,
angina, a blood clot, deep vein thrombosis, varicose veins, arthritis, rheumatoid arthritis, osteoarthritis, osteoporosis, gout, fibromyalgia,
lupus, multiple sclerosis, Parkinson's disease, Alzheimer's disease, dementia, epilepsy, sciatica, a herniated disc, carpal tunnel syndrome,
plantar fasciitis, tendonitis, a concussion, a fracture, scoliosis, bipolar disorder, schizophrenia, PTSD, OCD, ADHD, autism, an eating disorder,
postpartum depression, social anxiety, alcohol dependence, eczema, psoriasis, rosacea, shingles, chickenpox, measles, mumps, ringworm, scabies,
athlete's foot, cellulitis, an abscess, Lyme disease, malaria, dengue, sepsis, meningitis, sleep apnea, glaucoma, cataracts, macular degeneration,
conjunctivitis, tinnitus, otitis, a food allergy, a peanut allergy, hay fever, anaphylaxis, obesity, hemophilia, sickle cell disease, cystic fibrosis`);

export const DRUGS =
  list(`ibuprofen, acetaminophen, paracetamol, aspirin, naproxen, Tylenol, Advil, Motrin, Excedrin, amoxicillin, azithromycin, a Z-pack, doxycycline,
ciprofloxacin, penicillin, cephalexin, Bactrim, metronidazole, nitrofurantoin, fluconazole, clotrimazole, acyclovir, valacyclovir, prednisone,
cortisone, hydrocortisone cream, metformin, insulin, Ozempic, semaglutide, Mounjaro, glipizide, lisinopril, amlodipine, losartan, metoprolol,
atenolol, hydrochlorothiazide, furosemide, spironolactone, atorvastatin, a statin, warfarin, Eliquis, Xarelto, clopidogrel, omeprazole,
pantoprazole, famotidine, Tums, Pepto-Bismol, Imodium, loperamide, MiraLAX, a laxative, ondansetron, sertraline, Zoloft, Prozac, fluoxetine,
escitalopram, citalopram, Wellbutrin, bupropion, trazodone, venlafaxine, duloxetine, lithium, quetiapine, Xanax, alprazolam, lorazepam,
diazepam, clonazepam, zolpidem, melatonin, Adderall, Vyvanse, Ritalin, gabapentin, pregabalin, tramadol, oxycodone, morphine, naloxone,
cyclobenzaprine, levothyroxine, Synthroid, methotrexate, hydroxychloroquine, Humira, birth control pills, Plan B, the morning-after pill,
an IUD, a Depo shot, Nexplanon, estrogen, progesterone, testosterone, clomiphene, letrozole, sildenafil, Viagra, finasteride, minoxidil,
Accutane, isotretinoin, tretinoin, benzoyl peroxide, Benadryl, diphenhydramine, Zyrtec, cetirizine, Claritin, loratadine, Allegra, Flonase,
Mucinex, Sudafed, pseudoephedrine, dextromethorphan, NyQuil, an albuterol inhaler, Symbicort, montelukast, an EpiPen, iron supplements,
folic acid, vitamin C, vitamin D, vitamin B12, magnesium, zinc, fish oil, probiotics, creatine, a multivitamin, St. John's wort, turmeric,
a flu shot, the COVID vaccine, the HPV vaccine, the shingles vaccine, a tetanus shot, the MMR vaccine, chemotherapy, eye drops, nose drops`);

export const CARE =
  list(`an MRI, a CT scan, an X-ray, an ultrasound, a blood test, a urine test, a Pap smear, a mammogram, a colonoscopy, an endoscopy, a biopsy,
an EKG, a stress test, an A1C test, a pregnancy test, an STD test, a cholesterol test, a thyroid panel, dialysis, surgery, anesthesia,
a knee replacement, a root canal, wisdom tooth removal, a vasectomy, a C-section, an epidural, an abortion, IVF, a hysterectomy, a tubal ligation,
LASIK, a pacemaker, a stent, physical therapy, cognitive behavioral therapy, radiation therapy, a cast, stitches, crutches, a CPAP machine,
hormone replacement therapy, breastfeeding, pumping breast milk, a prenatal visit, a vaccination, a checkup, a hearing aid, a hospital stay`);

export const PEOPLE =
  list(`my son, my daughter, my mother, my father, my husband, my wife, my grandmother, my baby, my newborn, my toddler, my 6 month old,
my 3 year old, my teenager, my partner, my girlfriend, my boyfriend, my sister, my friend, a pregnant woman, an older person`);

/** `{s}` symptom, `{c}` condition, `{d}` drug or vaccine, `{p}` person, `{t}` test or treatment. */
export const HEALTH_QUESTIONS = [
  'I have {s} and {s}. What could it be?',
  'Why do I have {s} after eating?',
  'I have had {s} for three days now, should I worry?',
  'What helps against {s}?',
  'How do I get rid of {s} fast?',
  'Is {s} a sign of {c}?',
  'Can {c} cause {s}?',
  'What does it mean if I have {s}?',
  '{p} has {s}. What should I do?',
  '{p} was diagnosed with {c}. What are the treatment options?',
  'How is {c} diagnosed?',
  'Is {c} contagious?',
  'Can {c} go away by itself?',
  'How long does {c} last?',
  'What should I eat with {c}?',
  'Can I take {d} while pregnant?',
  'Can I take {d} with {d}?',
  'Is it safe to drink alcohol with {d}?',
  'How long does it take for {d} to work?',
  'What are the side effects of {d}?',
  'How much {d} can I take in a day?',
  'I forgot to take {d}, what now?',
  'Does {d} cause {s}?',
  'Can {p} have {d}?',
  'Should I stop taking {d} before {t}?',
  'I started {d} last week and now I have {s}. Is that normal?',
  'Do I need {t} for {c}?',
  'How do I prepare for {t}?',
  'When can I exercise again after {t}?',
  'Does {t} hurt?',
  'Hi doc, im 25 f and i got {s} since yesterday, pls help',
  'Which doctor should I see for {s}?',
  'How can I prevent {c}?',
  'How many weeks am I if my last period was in March?',
  'Can I get pregnant while on {d}?',
  'What is the difference between {c} and {c}?',
  'My doctor prescribed {d} for {c}. Is there an alternative?',
  'Are there natural remedies for {c}?',
  'Is it normal to have {s} after {t}?',
  'What are normal values for {t}?',
];

export const HEALTH_STATEMENTS = [
  'Common symptoms of {c} include {s}, {s} and {s}.',
  '{c} is usually treated with {d} or {d}.',
  'Side effects of {d} can include {s} and {s}.',
  'See a doctor if {s} gets worse or lasts longer than a week.',
  'Do not take {d} together with {d} without asking your doctor or pharmacist.',
  'Your doctor may order {t} to rule out {c}.',
  'If you also have {s} or {s}, go to the emergency room.',
  'People with {c} should talk to their healthcare provider before taking {d}.',
  '{d} is used to treat {c} and {s}.',
  'Risk factors for {c} include smoking, older age and a family history.',
  'Most people recover from {c} within a few weeks with rest and fluids.',
  'It is possible that {s} is caused by {c}, but there are other explanations.',
  'Recovery after {t} usually takes several weeks.',
  'During pregnancy, {d} should only be used when the benefit outweighs the risk.',
  'Store {d} out of the reach of children and take the dose that is on the label.',
  'Drink plenty of water, get enough sleep and eat a balanced diet to ease {s}.',
  'I am sorry that {p} has {s}. It is most likely {c}, which is treatable.',
  'The vaccine protects against {c} in most people; {s} afterwards is common and mild.',
];
