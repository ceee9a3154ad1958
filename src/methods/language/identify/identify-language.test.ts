import assert from 'node:assert/strict';
import { test } from 'node:test';
import { identifyLanguage } from './identify-language.ts';

const samples: Record<string, string> = {
  en: 'The nurse was very kind but we had to wait for three hours',
  cy: 'Cefais ofal da iawn gan y meddyg ond roedd rhaid aros am amser hir',
  pl: 'Pielęgniarka była bardzo miła, ale musieliśmy czekać trzy godziny',
  ro: 'Asistenta a fost foarte amabilă, dar am așteptat trei ore',
  pt: 'A enfermeira foi muito simpática mas tivemos que esperar três horas',
  es: 'La enfermera fue muy amable pero tuvimos que esperar tres horas',
  fr: "L'infirmière était très gentille mais nous avons attendu trois heures",
  it: "L'infermiera è stata molto gentile ma abbiamo aspettato tre ore",
  de: 'Die Krankenschwester war sehr nett, aber wir mussten drei Stunden warten',
  nl: 'De verpleegkundige was heel aardig maar we moesten drie uur wachten',
  so: 'Kalkaaliyaha caafimaadka waxay ahayd mid aad u fiican laakiin waan sugnay',
  tr: 'Hemşire çok nazikti ama üç saat beklemek zorunda kaldık ve bu kötü',
  lt: 'Slaugytoja buvo labai maloni, bet mes laukėme tris valandas',
  hu: 'A nővér nagyon kedves volt, de három órát kellett várnunk',
  ur: 'نرس بہت مہربان تھی لیکن ہمیں تین گھنٹے انتظار کرنا پڑا',
  ar: 'كانت الممرضة لطيفة جدا لكننا انتظرنا ثلاث ساعات',
  fa: 'پرستار بسیار مهربان بود اما ما سه ساعت منتظر ماندیم و این خوب نبود',
  pa: 'ਨਰਸ ਬਹੁਤ ਦਿਆਲੂ ਸੀ ਪਰ ਸਾਨੂੰ ਤਿੰਨ ਘੰਟੇ ਉਡੀਕ ਕਰਨੀ ਪਈ',
  gu: 'નર્સ ખૂબ જ દયાળુ હતી',
  bn: 'নার্স খুব দয়ালু ছিলেন',
  uk: 'Медсестра була дуже добра, але ми чекали три години і втомилися',
  ru: 'Медсестра была очень добрая, но мы ждали три часа',
  zh: '护士很好，但是我们等了三个小时',
};

test('tells the languages that people write to a place in', () => {
  for (const [language, text] of Object.entries(samples))
    assert.equal(identifyLanguage(text).language, language, text);
});

test('says unknown for what is too short, mixed or not words', () => {
  for (const text of [
    '',
    'ok',
    'Good',
    'Thanks a lot',
    '😀😀😀😀',
    '12345 67890',
    'qwrt zxcv bnmp lkjh',
  ])
    assert.equal(identifyLanguage(text).language, 'unknown', text);
});
